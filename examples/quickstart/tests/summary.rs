//! The example prints what the README shows.

use std::process::Command;

#[test]
fn the_readme_shows_what_it_prints() {
    let output = Command::new(env!("CARGO_BIN_EXE_quickstart")).output().expect("it starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("text");
    let shown = format!("$ cargo run -p quickstart\n{printed}```\n");
    let readme = include_str!("../../../README.md");
    assert!(readme.contains(&shown), "README.md does not show\n{shown}");
}
