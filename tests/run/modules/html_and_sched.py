# html and sched.
import html
import sched

print(html.escape("<a href='x'>\"b\" & c</a>"), html.escape("'\"<", quote=False), html.escape(""))
for text in ["&lt;p&gt; &amp;amp; &quot;x&quot;", "&#65;&#x42;&#X43;", "&copy2024 &copy; &eacute;t&eacute;", "&nosuch; & &; &#; &#x;",
             "&#0;&#xD800;&#x110000;", "&#128;&#150;&#x99;", "a&b &ltx &notit;", "&euro;&hellip;&larr;&pi;", "&#1;&#13;&#127;|", "no refs", "&amp"]:
    print(repr(html.unescape(text)))
print(html.unescape(html.escape("<\"'&>")) == "<\"'&>")

now = 0


def clock():
    return now


def wait(seconds):
    global now
    print("wait", seconds) if seconds else None
    now += seconds


def say(*words, end="."):
    print(now, *words, end=end + "\n")


plan = sched.scheduler(clock, wait)
plan.enter(5, 1, say, ("five",))
plan.enter(2, 2, say, ("two", "late"))
plan.enter(2, 1, say, ("two", "early"), {"end": "!"})
late = plan.enterabs(9, 1, say, ("never",))
print(plan.empty(), len(plan.queue), [e.time for e in plan.queue])
plan.cancel(late)
try:
    plan.cancel(late)
except ValueError:
    print("not there")
print(plan.run(blocking=False))
plan.run()
print(plan.empty(), now)


def again(n):
    print("again", n)
    if n:
        plan.enter(1, 1, again, (n - 1,))


plan.enter(0, 1, again, argument=(2,))
plan.run()
print(now)
