from array import array
def t(f,*a,**k):
    try: print(a, f(*a,**k))
    except Exception as e: print(a, type(e).__name__, e)
for c in "bBhHiIlLqQ":
    for v in [-2**70,-2**63-1,-2**31-1,-40000,-129,-1,128,256,40000,2**31,2**32,2**63,2**64,1.5,"a",None]:
        t(array,c,[v])
t(array,"f",["a"]);t(array,"f",[1e300]);t(array,"d",[None]);t(array,"d",[2**1024]);t(array,"u",[1]);t(array,"u","abc");t(array,"u",["ab"]);t(array,"u",["a"])
t(array,"z");t(array,"ab");t(array,1);t(array,"h",5);t(array,"h","abc");t(array,"b",b"abc");t(array,"h",b"abc");t(array,"h",bytearray(b"ab"));t(array,"h",array("b",[1,2]));t(array,"B",array("h",[300]))
a=array("h",[1,2,3,2])
class W: pass
t(lambda:a[9]);t(lambda:a["a"]);t(lambda:a[1:3]);t(lambda:a[::-1]);t(lambda:a+array("b"));t(lambda:a+[1]);t(lambda:a*2);t(lambda:2*a);t(lambda:a*-1);t(lambda:a=="x");t(lambda:a==array("i",[1,2,3,2]));t(lambda:a<array("b",[5]));t(lambda:hash(a));t(lambda:2 in a);t(lambda:"a" in a)
t(a.index,2);t(a.index,2,2);t(a.index,7);t(a.index,2,-1);t(a.count,2);t(a.remove,7);t(a.remove,2);print(a);t(a.pop);t(a.pop,0);t(a.pop,9);t(array("h").pop);t(a.append,"x");t(a.append,10**6);t(a.extend,[1,"x"]);print(a);t(a.extend,array("b",[1]));t(a.extend,5);t(a.insert,0,9);t(a.insert,-100,8);t(a.insert,100,7);t(a.insert,"a",7);print(a)
t(a.tolist);t(a.tobytes);t(a.frombytes,b"abc");t(a.frombytes,b"abcd");t(a.frombytes,"a");print(a);t(a.fromlist,[1,"a"]);t(a.fromlist,(1,));t(a.fromlist,[4]);print(a);t(a.byteswap);print(a);t(a.reverse);print(a);print(a.typecode,a.itemsize,len(a));t(a.buffer_info if 0 else a.tounicode);t(a.fromunicode,"x")
def s(i,v):
    try: a[i]=v; print(a)
    except Exception as e: print(i,v,type(e).__name__, e)
s(0,5);s(99,5);s(0,"a");s(slice(0,2),array("h",[7]));s(slice(0,2),[1,2]);s(slice(0,2),array("b",[7]));s(slice(None,None,2),array("h",[7]));s("a",1);s(slice(1,1),array("h",[1,2,3]));s(-1,77)
del a[0];print(a);del a[1:3];print(a)
del a[::2];print(a)
try: del a[99]
except Exception as e: print(e)
try: a+=[1]
except Exception as e: print(e)
a+=array("h",[5]);print(a);a*=2;print(a)
print(array("f",[1.5,0.1]),array("d",[0.1]),array("d"),array("u"),array("h"),repr(array("u","x'")));print(list(iter(array("B",[1,2]))), list(reversed(array("h",[1,2]))))
print(array("h",[1])==array("h",[1]),array("d",[1.0])==array("h",[1]),array("h",[1])!=array("h",[2]),array("h",[1])<array("h",[2]),array("h",[1,2])>array("h",[1]))
import copy
b=copy.copy(a);b.append(1);print(len(a),len(b));print(sum(a),max(a),sorted(a));print(bytes(array("h",[1,2])),bytearray(array("B",[1])));print(bool(array("h")),type(a),array("L",[2**64-1]),type(iter(a)).__name__)
for x in a:
    if len(a)<20: a.append(1)
print(len(a))
import array as A
print(A.typecodes,A.ArrayType)
