;; A `wasi:cli/run` program whose body the tests fill in. Memory: "hello" at 0, result areas from 64, strings from 1024.
(component
  (import "wasi:io/error@0.2.0" (instance $error (export "error" (type (sub resource)))))
  (alias export $error "error" (type $error-type))
  (import "wasi:io/streams@0.2.3" (instance $streams
    (alias outer 1 $error-type (type $outer-error))
    (export "error" (type $e (eq $outer-error)))
    (export "input-stream" (type $in (sub resource)))
    (export "output-stream" (type $out (sub resource)))
    (type $stream-error' (variant (case "last-operation-failed" (own $e)) (case "closed")))
    (export "stream-error" (type $stream-error (eq $stream-error')))
    (export "[method]input-stream.blocking-read"
      (func (param "self" (borrow $in)) (param "len" u64) (result (result (list u8) (error $stream-error)))))
    (export "[method]output-stream.blocking-write-and-flush"
      (func (param "self" (borrow $out)) (param "contents" (list u8)) (result (result (error $stream-error)))))))
  (alias export $streams "input-stream" (type $in))
  (alias export $streams "output-stream" (type $out))
  (import "wasi:cli/stdin@0.2.3" (instance $stdin
    (alias outer 1 $in (type $t')) (export "input-stream" (type $t (eq $t')))
    (export "get-stdin" (func (result (own $t))))))
  (import "wasi:cli/stdout@0.2.3" (instance $stdout
    (alias outer 1 $out (type $t')) (export "output-stream" (type $t (eq $t')))
    (export "get-stdout" (func (result (own $t))))))
  (import "wasi:cli/stderr@0.2.3" (instance $stderr
    (alias outer 1 $out (type $t')) (export "output-stream" (type $t (eq $t')))
    (export "get-stderr" (func (result (own $t))))))
  (import "wasi:cli/environment@0.2.3" (instance $environment
    (export "get-arguments" (func (result (list string))))))
  (import "wasi:cli/exit@0.2.3" (instance $exit
    (export "exit" (func (param "status" (result))))
    (export "exit-with-code" (func (param "status-code" u8)))))

  (core module $memory-module
    (memory (export "memory") 1)
    (data (i32.const 0) "hello")
    (global $free (mut i32) (i32.const 1024))
    (func (export "realloc") (param i32 i32 i32 i32) (result i32)
      (local $at i32)
      (local.set $at (i32.and (i32.add (global.get $free) (i32.const 7)) (i32.const -8)))
      (global.set $free (i32.add (local.get $at) (local.get 3)))
      (local.get $at)))
  (core instance $memory-instance (instantiate $memory-module))
  (alias core export $memory-instance "memory" (core memory $memory))
  (core func $realloc (alias core export $memory-instance "realloc"))

  (core func $read (canon lower (func $streams "[method]input-stream.blocking-read")
    (memory (core memory $memory)) (realloc (core func $realloc))))
  (core func $write (canon lower (func $streams "[method]output-stream.blocking-write-and-flush") (memory (core memory $memory))))
  (core func $get-stdin (canon lower (func $stdin "get-stdin")))
  (core func $get-stdout (canon lower (func $stdout "get-stdout")))
  (core func $get-stderr (canon lower (func $stderr "get-stderr")))
  (core func $get-arguments (canon lower (func $environment "get-arguments")
    (memory (core memory $memory)) (realloc (core func $realloc))))
  (core func $exit (canon lower (func $exit "exit")))
  (core func $exit-with-code (canon lower (func $exit "exit-with-code")))

  (core module $main-module
    (import "env" "memory" (memory 1))
    (import "env" "read" (func $read (param i32 i64 i32)))
    (import "env" "write" (func $write (param i32 i32 i32 i32)))
    (import "env" "get-stdin" (func $get-stdin (result i32)))
    (import "env" "get-stdout" (func $get-stdout (result i32)))
    (import "env" "get-stderr" (func $get-stderr (result i32)))
    (import "env" "get-arguments" (func $get-arguments (param i32)))
    (import "env" "exit" (func $exit (param i32)))
    (import "env" "exit-with-code" (func $exit-with-code (param i32)))
    (func (export "run") (result i32)
      (local $in i32)
      ;; MAIN
    ))
  (core instance $main (instantiate $main-module (with "env" (instance
    (export "memory" (memory $memory))
    (export "read" (func $read))
    (export "write" (func $write))
    (export "get-stdin" (func $get-stdin))
    (export "get-stdout" (func $get-stdout))
    (export "get-stderr" (func $get-stderr))
    (export "get-arguments" (func $get-arguments))
    (export "exit" (func $exit))
    (export "exit-with-code" (func $exit-with-code))))))

  (func $run (result (result)) (canon lift (core func $main "run")))
  (instance $run-interface (export "run" (func $run)))
  (export "wasi:cli/run@0.2.3" (instance $run-interface)))
