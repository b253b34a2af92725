d = {"key": "value", "list": [1, 2, 3]}
songs = ["a", "b"]
print(f"{d["key"]} {d["list"][0]}")
print(f"{"\n".join(songs)}")
print(f"{'\t'.join(songs)!r}")
print(f"outer {f"inner {f"deep {1 + 1}"}"}")
print(f"{
    d["key"]  # a comment with a } and a "
    .upper()
}")
print(f'{d['key']:>{len('abcdefgh')}}|')
print(f"{"{"}{"}"}{'\N{BULLET}'}\N{BULLET}")
print(f"{d["list"]=}", f"{ {"a": 1}["a"] = }")
print(f"""{
    f'''{
        ", ".join([f"{s!r:>4}" for s in songs])
    }'''
}""")
