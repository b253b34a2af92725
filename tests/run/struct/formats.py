import struct, array
def t(f,*a,**k):
    try: print(a, f(*a,**k))
    except Exception as e: print(a, type(e).__module__, type(e).__name__, e)
p=struct.pack
for a in [("b",128),("B",256),("B",-1),("h",40000),("<h",40000),("H",-1),("<H",70000),("i",2**31),("<i",2**31),(">I",-1),("I",2**32),("l",2**63),("<l",2**31),("L",-1),("<L",2**32),("q",2**63),("<q",2**63),("Q",-1),("<Q",-1),("<Q",2**64),("Q",2**64),("n",2**64),("N",-1),("P",-1),("P",2**64),("b","a"),("b",1.0),("f","a"),("f",1e39),("<f",1e39),(">f",1e39),("e",1e5),("d","x"),("c",b"ab"),("c","a"),("s","a"),("s",b"abc"),("5s",b"abc"),("0s",b"abc"),("p",b"abc"),("3p",b"abcdef"),("5p",bytearray(b"ab")),("p",1),("?",[]),("?",[1]),("z",1),("2",),("2 h",1,2),("hh",1),("hh",1,2,3),("<n",1),("",),(1,2),("999999999999999999999999s",b""),("<P",1),("x",),("3xh",1),("bh",1,2),("hb0i",1,2),(b"bh",1,2),("<bhiq",1,2,3,4),("@bhiq",1,2,3,4),("=bq",1,2),("!h",1),("h",True),("\xff",1),("1<h",2),("f",1),("d",True),("d",2**1024),("q",2**70),("<q",2**70),("<b",2**70),("b",2**70)]:
    t(p,*a)
u=struct.unpack
for a in [("h",b"a"),("h",b"abcd"),("<2h",b"abcd"),("<i","abcd"),("c",b"a"),("3s",b"abc"),("3p",b"\x05abc"[:3]),("?",b"\x02"),("e",b"\x00\x3c"),("e",b"\x00\x7c"),("e",b"\x01\x00"),("<e",b"\xff\x7f"),("p",b"a"),("4p",b"\xffabc"),("<Q",b"\xff"*8),("<q",b"\xff"*8),("f",b"\0\0\x80\x3f"),(">d",b"\x3f\xf0\0\0\0\0\0\0"),("",b""),("x",b"a"),("h",1)]:
    t(u,*a)
t(struct.calcsize,"bhilq"); t(struct.calcsize,"z"); t(struct.calcsize,"100000000000000000000000s");t(struct.calcsize,1)
t(struct.unpack_from,"h",b"abc",1);t(struct.unpack_from,"h",b"abc",2);t(struct.unpack_from,"h",b"abc",-2);t(struct.unpack_from,"h",b"abc",-1);t(struct.unpack_from,"h",b"abc",-4);t(struct.unpack_from,"h",b"abc",offset=5)
b=bytearray(5)
t(struct.pack_into,"h",b,0,5);print(b);t(struct.pack_into,"h",b,4,5);t(struct.pack_into,"h",b,-2,5);print(b);t(struct.pack_into,"h",b,-1,5);t(struct.pack_into,"h",b,-7,5);t(struct.pack_into,"h",b"abc",0,5);t(struct.pack_into,"h",b,9,5);t(struct.pack_into,"h",b,0)
t(struct.iter_unpack,"",b"");t(struct.iter_unpack,"h",b"abc");print(list(struct.iter_unpack("<h",b"abcd")))
s=struct.Struct("<hb");print(s.size,s.format,s.pack(1,2),s.unpack(b"abc"),s.unpack_from(b"xabc",1))
t(struct.unpack,"4h",b"abc");t(s.pack,1);t(s.unpack,b"a")
t(struct.Struct, 5)
