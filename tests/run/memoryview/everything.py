def t(f,*a,**k):
    try: print(a, f(*a,**k))
    except Exception as e: print(a, type(e).__name__, e)
m=memoryview(b"hello")
t(memoryview,1);t(memoryview,"a");
t(lambda:m[0]);t(lambda:m[9]);t(lambda:m[-1]);t(lambda:m["a"]);t(lambda:m[1:3].tobytes());t(lambda:bytes(m[::-1]));t(lambda:list(m));t(lambda:len(m));t(lambda:m.tolist())
t(lambda:(m.format,m.itemsize,m.nbytes,m.ndim,m.shape,m.strides,m.suboffsets,m.readonly,m.contiguous,m.c_contiguous,m.f_contiguous,m.obj))
t(lambda:m==b"hello");t(lambda:b"hello"==m);t(lambda:m==bytearray(b"hello"));t(lambda:m=="hello");t(lambda:m!=b"x");t(lambda:m<b"x");t(lambda:hash(m)==hash(b"hello"));t(lambda:hash(memoryview(bytearray(b"a"))));t(lambda:m.hex());t(lambda:m.hex(":"));t(lambda:104 in m);t(lambda:300 in m);t(lambda:b"h" in m)
def s(m,i,v):
    try: m[i]=v; print(bytes(m))
    except Exception as e: print(i,v,type(e).__name__, e)
s(m,0,1)
b=bytearray(b"hello world");w=memoryview(b)
s(w,0,72);s(w,0,300);s(w,0,"a");s(w,0,b"a");s(w,slice(0,2),b"XY");s(w,slice(0,2),b"XYZ");s(w,slice(0,4,2),b"ab");s(w,99,1);s(w,slice(0,2),[1,2]);s(w,slice(0,2),bytearray(b"ok"));s(w,slice(0,2),w[3:5]);s(w,"a",1);s(w,slice(1,5),w[0:4]);s(w,0,None);s(w,0,1.0);s(w,slice(0,2),"ab")
try: del w[0]
except Exception as e: print(type(e).__name__,e)
print(b)
v=w.cast("H") if 0 else memoryview(bytearray(8)).cast("H")
t(lambda:(v.format,v.itemsize,len(v),v.shape,v.strides,v.nbytes));s(v,0,65535);s(v,0,65536);s(v,1,"a");t(v.tolist);t(v.cast,"I");t(lambda:list(v.cast("B")));t(w.cast,"I");t(w.cast,"z");t(w[::2].cast,"B");t(lambda:v[::2].tolist());t(lambda:v==memoryview(bytearray(8)));
w.release();t(lambda:w[0]);t(lambda:len(w));w.release();t(lambda:w.format);t(lambda:w==w);t(w.tolist)
b.append(1);print(b)
with memoryview(b) as q: print(q[0])
t(lambda:q[0])
from array import array
a=array("i",[1,2,3]);z=memoryview(a);print(z.format,z.itemsize,len(z),z.nbytes,z[1],z.tolist(),z.tobytes());s(z,0,7);s(z,0,2**40);print(a);s(z,slice(0,2),array("i",[8,9]));s(z,slice(0,2),array("h",[8,9]));print(a);t(lambda:z==a);t(lambda:z==array("h",[8,9,3]));
f=memoryview(array("d",[1.5]));print(f[0],f.tolist());s(f,0,2);s(f,0,"x")
print(b"".join([memoryview(b"ab"),b"c"]),b"x"+memoryview(b"y"),bytearray(memoryview(b"abc")),bytes(memoryview(b"abc")[1:]),int.from_bytes(memoryview(b"\1\2"),"big"),memoryview(m)==m,m.toreadonly().readonly,str(memoryview(b"abc"),"ascii"),sum(memoryview(b"abc")),max(m),sorted(m)[:2])
b=bytearray(b"abc");b[1:2]=memoryview(b"XY");b.extend(memoryview(b"12"));b+=memoryview(b"z");print(b, b.find(memoryview(b"XY")))
print(list(reversed(m)),m[1:][1:].tobytes(),type(m),isinstance(m,memoryview),m.tobytes("C"))
h,*r=m;print(h,r)
t(lambda:memoryview(memoryview(b"abc"))[1]);t(lambda:m+b"a");t(lambda:m*2);c=m.cast("c");print(c[0],c.tolist()[:2]);cc=memoryview(bytearray(2)).cast("c");s(cc,0,b"x");s(cc,0,1);s(cc,0,b"xy");bb=memoryview(bytearray(2)).cast("?");s(bb,0,5);print(bb[0]);s(memoryview(bytearray(2)).cast("b"),0,-129)
