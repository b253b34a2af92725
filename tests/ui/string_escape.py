path = "\N{NO SUCH LETTER}"
other = "\x4"
