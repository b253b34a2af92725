# prices in euro
name = "café"
print(name, undefined_name)
