"""The named characters of HTML 5, for `html.unescape`: the table of the standard, packed."""

# Names with commas between them, and the characters that they stand for by their numbers.
_NAMES = """
Tab=9 NewLine=A excl=21 QUOT,quot=22 num=23 dollar=24 percnt=25 AMP,amp=26 apos=27 lpar=28 rpar=29 ast,midast=2A plus=2B comma=2C period=2E sol=2F
colon=3A semi=3B LT,lt=3C nvlt=3C+20D2 equals=3D bne=3D+20E5 GT,gt=3E nvgt=3E+20D2 quest=3F commat=40 lbrack,lsqb=5B bsol=5C rbrack,rsqb=5D Hat=5E
UnderBar,lowbar=5F DiacriticalGrave,grave=60 fjlig=66+6A lbrace,lcub=7B VerticalLine,verbar,vert=7C rbrace,rcub=7D NonBreakingSpace,nbsp=A0 iexcl=A1
cent=A2 pound=A3 curren=A4 yen=A5 brvbar=A6 sect=A7 Dot,DoubleDot,die,uml=A8 COPY,copy=A9 ordf=AA laquo=AB not=AC shy=AD REG,circledR,reg=AE
macr,strns=AF deg=B0 PlusMinus,plusmn,pm=B1 sup2=B2 sup3=B3 DiacriticalAcute,acute=B4 micro=B5 para=B6 CenterDot,centerdot,middot=B7
Cedilla,cedil=B8 sup1=B9 ordm=BA raquo=BB frac14=BC frac12,half=BD frac34=BE iquest=BF Agrave=C0 Aacute=C1 Acirc=C2 Atilde=C3 Auml=C4 Aring,angst=C5
AElig=C6 Ccedil=C7 Egrave=C8 Eacute=C9 Ecirc=CA Euml=CB Igrave=CC Iacute=CD Icirc=CE Iuml=CF ETH=D0 Ntilde=D1 Ograve=D2 Oacute=D3 Ocirc=D4 Otilde=D5
Ouml=D6 times=D7 Oslash=D8 Ugrave=D9 Uacute=DA Ucirc=DB Uuml=DC Yacute=DD THORN=DE szlig=DF agrave=E0 aacute=E1 acirc=E2 atilde=E3 auml=E4 aring=E5
aelig=E6 ccedil=E7 egrave=E8 eacute=E9 ecirc=EA euml=EB igrave=EC iacute=ED icirc=EE iuml=EF eth=F0 ntilde=F1 ograve=F2 oacute=F3 ocirc=F4 otilde=F5
ouml=F6 div,divide=F7 oslash=F8 ugrave=F9 uacute=FA ucirc=FB uuml=FC yacute=FD thorn=FE yuml=FF Amacr=100 amacr=101 Abreve=102 abreve=103 Aogon=104
aogon=105 Cacute=106 cacute=107 Ccirc=108 ccirc=109 Cdot=10A cdot=10B Ccaron=10C ccaron=10D Dcaron=10E dcaron=10F Dstrok=110 dstrok=111 Emacr=112
emacr=113 Edot=116 edot=117 Eogon=118 eogon=119 Ecaron=11A ecaron=11B Gcirc=11C gcirc=11D Gbreve=11E gbreve=11F Gdot=120 gdot=121 Gcedil=122
Hcirc=124 hcirc=125 Hstrok=126 hstrok=127 Itilde=128 itilde=129 Imacr=12A imacr=12B Iogon=12E iogon=12F Idot=130 imath,inodot=131 IJlig=132
ijlig=133 Jcirc=134 jcirc=135 Kcedil=136 kcedil=137 kgreen=138 Lacute=139 lacute=13A Lcedil=13B lcedil=13C Lcaron=13D lcaron=13E Lmidot=13F
lmidot=140 Lstrok=141 lstrok=142 Nacute=143 nacute=144 Ncedil=145 ncedil=146 Ncaron=147 ncaron=148 napos=149 ENG=14A eng=14B Omacr=14C omacr=14D
Odblac=150 odblac=151 OElig=152 oelig=153 Racute=154 racute=155 Rcedil=156 rcedil=157 Rcaron=158 rcaron=159 Sacute=15A sacute=15B Scirc=15C
scirc=15D Scedil=15E scedil=15F Scaron=160 scaron=161 Tcedil=162 tcedil=163 Tcaron=164 tcaron=165 Tstrok=166 tstrok=167 Utilde=168 utilde=169
Umacr=16A umacr=16B Ubreve=16C ubreve=16D Uring=16E uring=16F Udblac=170 udblac=171 Uogon=172 uogon=173 Wcirc=174 wcirc=175 Ycirc=176 ycirc=177
Yuml=178 Zacute=179 zacute=17A Zdot=17B zdot=17C Zcaron=17D zcaron=17E fnof=192 imped=1B5 gacute=1F5 jmath=237 circ=2C6 Hacek,caron=2C7
Breve,breve=2D8 DiacriticalDot,dot=2D9 ring=2DA ogon=2DB DiacriticalTilde,tilde=2DC DiacriticalDoubleAcute,dblac=2DD DownBreve=311 Alpha=391
Beta=392 Gamma=393 Delta=394 Epsilon=395 Zeta=396 Eta=397 Theta=398 Iota=399 Kappa=39A Lambda=39B Mu=39C Nu=39D Xi=39E Omicron=39F Pi=3A0 Rho=3A1
Sigma=3A3 Tau=3A4 Upsilon=3A5 Phi=3A6 Chi=3A7 Psi=3A8 Omega,ohm=3A9 alpha=3B1 beta=3B2 gamma=3B3 delta=3B4 epsi,epsilon=3B5 zeta=3B6 eta=3B7
theta=3B8 iota=3B9 kappa=3BA lambda=3BB mu=3BC nu=3BD xi=3BE omicron=3BF pi=3C0 rho=3C1 sigmaf,sigmav,varsigma=3C2 sigma=3C3 tau=3C4
upsi,upsilon=3C5 phi=3C6 chi=3C7 psi=3C8 omega=3C9 thetasym,thetav,vartheta=3D1 Upsi,upsih=3D2 phiv,straightphi,varphi=3D5 piv,varpi=3D6 Gammad=3DC
digamma,gammad=3DD kappav,varkappa=3F0 rhov,varrho=3F1 epsiv,straightepsilon,varepsilon=3F5 backepsilon,bepsi=3F6 IOcy=401 DJcy=402 GJcy=403
Jukcy=404 DScy=405 Iukcy=406 YIcy=407 Jsercy=408 LJcy=409 NJcy=40A TSHcy=40B KJcy=40C Ubrcy=40E DZcy=40F Acy=410 Bcy=411 Vcy=412 Gcy=413 Dcy=414
IEcy=415 ZHcy=416 Zcy=417 Icy=418 Jcy=419 Kcy=41A Lcy=41B Mcy=41C Ncy=41D Ocy=41E Pcy=41F Rcy=420 Scy=421 Tcy=422 Ucy=423 Fcy=424 KHcy=425 TScy=426
CHcy=427 SHcy=428 SHCHcy=429 HARDcy=42A Ycy=42B SOFTcy=42C Ecy=42D YUcy=42E YAcy=42F acy=430 bcy=431 vcy=432 gcy=433 dcy=434 iecy=435 zhcy=436
zcy=437 icy=438 jcy=439 kcy=43A lcy=43B mcy=43C ncy=43D ocy=43E pcy=43F rcy=440 scy=441 tcy=442 ucy=443 fcy=444 khcy=445 tscy=446 chcy=447 shcy=448
shchcy=449 hardcy=44A ycy=44B softcy=44C ecy=44D yucy=44E yacy=44F iocy=451 djcy=452 gjcy=453 jukcy=454 dscy=455 iukcy=456 yicy=457 jsercy=458
ljcy=459 njcy=45A tshcy=45B kjcy=45C ubrcy=45E dzcy=45F ensp=2002 emsp=2003 emsp13=2004 emsp14=2005 numsp=2007 puncsp=2008 ThinSpace,thinsp=2009
VeryThinSpace,hairsp=200A NegativeMediumSpace,NegativeThickSpace,NegativeThinSpace,NegativeVeryThinSpace,ZeroWidthSpace=200B zwnj=200C zwj=200D
lrm=200E rlm=200F dash,hyphen=2010 ndash=2013 mdash=2014 horbar=2015 Verbar,Vert=2016 OpenCurlyQuote,lsquo=2018 CloseCurlyQuote,rsquo,rsquor=2019
lsquor,sbquo=201A OpenCurlyDoubleQuote,ldquo=201C CloseCurlyDoubleQuote,rdquo,rdquor=201D bdquo,ldquor=201E dagger=2020 Dagger,ddagger=2021
bull,bullet=2022 nldr=2025 hellip,mldr=2026 permil=2030 pertenk=2031 prime=2032 Prime=2033 tprime=2034 backprime,bprime=2035 lsaquo=2039 rsaquo=203A
OverBar,oline=203E caret=2041 hybull=2043 frasl=2044 bsemi=204F qprime=2057 MediumSpace=205F ThickSpace=205F+200A NoBreak=2060 ApplyFunction,af=2061
InvisibleTimes,it=2062 InvisibleComma,ic=2063 euro=20AC TripleDot,tdot=20DB DotDot=20DC Copf,complexes=2102 incare=2105 gscr=210A
HilbertSpace,Hscr,hamilt=210B Hfr,Poincareplane=210C Hopf,quaternions=210D planckh=210E hbar,hslash,planck,plankv=210F Iscr,imagline=2110
Ifr,Im,image,imagpart=2111 Laplacetrf,Lscr,lagran=2112 ell=2113 Nopf,naturals=2115 numero=2116 copysr=2117 weierp,wp=2118 Popf,primes=2119
Qopf,rationals=211A Rscr,realine=211B Re,Rfr,real,realpart=211C Ropf,reals=211D rx=211E TRADE,trade=2122 Zopf,integers=2124 mho=2127 Zfr,zeetrf=2128
iiota=2129 Bernoullis,Bscr,bernou=212C Cayleys,Cfr=212D escr=212F Escr,expectation=2130 Fouriertrf,Fscr=2131 Mellintrf,Mscr,phmmat=2133
order,orderof,oscr=2134 alefsym,aleph=2135 beth=2136 gimel=2137 daleth=2138 CapitalDifferentialD,DD=2145 DifferentialD,dd=2146
ExponentialE,ee,exponentiale=2147 ImaginaryI,ii=2148 frac13=2153 frac23=2154 frac15=2155 frac25=2156 frac35=2157 frac45=2158 frac16=2159 frac56=215A
frac18=215B frac38=215C frac58=215D frac78=215E LeftArrow,ShortLeftArrow,larr,leftarrow,slarr=2190 ShortUpArrow,UpArrow,uarr,uparrow=2191
RightArrow,ShortRightArrow,rarr,rightarrow,srarr=2192 DownArrow,ShortDownArrow,darr,downarrow=2193 LeftRightArrow,harr,leftrightarrow=2194
UpDownArrow,updownarrow,varr=2195 UpperLeftArrow,nwarr,nwarrow=2196 UpperRightArrow,nearr,nearrow=2197 LowerRightArrow,searr,searrow=2198
LowerLeftArrow,swarr,swarrow=2199 nlarr,nleftarrow=219A nrarr,nrightarrow=219B rarrw,rightsquigarrow=219D nrarrw=219D+338 Larr,twoheadleftarrow=219E
Uarr=219F Rarr,twoheadrightarrow=21A0 Darr=21A1 larrtl,leftarrowtail=21A2 rarrtl,rightarrowtail=21A3 LeftTeeArrow,mapstoleft=21A4
UpTeeArrow,mapstoup=21A5 RightTeeArrow,map,mapsto=21A6 DownTeeArrow,mapstodown=21A7 hookleftarrow,larrhk=21A9 hookrightarrow,rarrhk=21AA
larrlp,looparrowleft=21AB looparrowright,rarrlp=21AC harrw,leftrightsquigarrow=21AD nharr,nleftrightarrow=21AE Lsh,lsh=21B0 Rsh,rsh=21B1 ldsh=21B2
rdsh=21B3 crarr=21B5 cularr,curvearrowleft=21B6 curarr,curvearrowright=21B7 circlearrowleft,olarr=21BA circlearrowright,orarr=21BB
LeftVector,leftharpoonup,lharu=21BC DownLeftVector,leftharpoondown,lhard=21BD RightUpVector,uharr,upharpoonright=21BE
LeftUpVector,uharl,upharpoonleft=21BF RightVector,rharu,rightharpoonup=21C0 DownRightVector,rhard,rightharpoondown=21C1
RightDownVector,dharr,downharpoonright=21C2 LeftDownVector,dharl,downharpoonleft=21C3 RightArrowLeftArrow,rightleftarrows,rlarr=21C4
UpArrowDownArrow,udarr=21C5 LeftArrowRightArrow,leftrightarrows,lrarr=21C6 leftleftarrows,llarr=21C7 upuparrows,uuarr=21C8
rightrightarrows,rrarr=21C9 ddarr,downdownarrows=21CA ReverseEquilibrium,leftrightharpoons,lrhar=21CB Equilibrium,rightleftharpoons,rlhar=21CC
nLeftarrow,nlArr=21CD nLeftrightarrow,nhArr=21CE nRightarrow,nrArr=21CF DoubleLeftArrow,Leftarrow,lArr=21D0 DoubleUpArrow,Uparrow,uArr=21D1
DoubleRightArrow,Implies,Rightarrow,rArr=21D2 DoubleDownArrow,Downarrow,dArr=21D3 DoubleLeftRightArrow,Leftrightarrow,hArr,iff=21D4
DoubleUpDownArrow,Updownarrow,vArr=21D5 nwArr=21D6 neArr=21D7 seArr=21D8 swArr=21D9 Lleftarrow,lAarr=21DA Rrightarrow,rAarr=21DB zigrarr=21DD
LeftArrowBar,larrb=21E4 RightArrowBar,rarrb=21E5 DownArrowUpArrow,duarr=21F5 loarr=21FD roarr=21FE hoarr=21FF ForAll,forall=2200
comp,complement=2201 PartialD,part=2202 npart=2202+338 Exists,exist=2203 NotExists,nexist,nexists=2204 empty,emptyset,emptyv,varnothing=2205
Del,nabla=2207 Element,in,isin,isinv=2208 NotElement,notin,notinva=2209 ReverseElement,SuchThat,ni,niv=220B NotReverseElement,notni,notniva=220C
Product,prod=220F Coproduct,coprod=2210 Sum,sum=2211 minus=2212 MinusPlus,mnplus,mp=2213 dotplus,plusdo=2214
Backslash,setminus,setmn,smallsetminus,ssetmn=2216 lowast=2217 SmallCircle,compfn=2218 Sqrt,radic=221A Proportional,prop,propto,varpropto,vprop=221D
infin=221E angrt=221F ang,angle=2220 nang=2220+20D2 angmsd,measuredangle=2221 angsph=2222 VerticalBar,mid,shortmid,smid=2223
NotVerticalBar,nmid,nshortmid,nsmid=2224 DoubleVerticalBar,par,parallel,shortparallel,spar=2225
NotDoubleVerticalBar,npar,nparallel,nshortparallel,nspar=2226 and,wedge=2227 or,vee=2228 cap=2229 caps=2229+FE00 cup=222A cups=222A+FE00
Integral,int=222B Int=222C iiint,tint=222D ContourIntegral,conint,oint=222E Conint,DoubleContourIntegral=222F Cconint=2230 cwint=2231
ClockwiseContourIntegral,cwconint=2232 CounterClockwiseContourIntegral,awconint=2233 Therefore,there4,therefore=2234 Because,becaus,because=2235
ratio=2236 Colon,Proportion=2237 dotminus,minusd=2238 mDDot=223A homtht=223B Tilde,sim,thicksim,thksim=223C nvsim=223C+20D2 backsim,bsim=223D
race=223D+331 ac,mstpos=223E acE=223E+333 acd=223F VerticalTilde,wr,wreath=2240 NotTilde,nsim=2241 EqualTilde,eqsim,esim=2242
NotEqualTilde,nesim=2242+338 TildeEqual,sime,simeq=2243 NotTildeEqual,nsime,nsimeq=2244 TildeFullEqual,cong=2245 simne=2246
NotTildeFullEqual,ncong=2247 TildeTilde,ap,approx,asymp,thickapprox,thkap=2248 NotTildeTilde,nap,napprox=2249 ape,approxeq=224A apid=224B
napid=224B+338 backcong,bcong=224C CupCap,asympeq=224D nvap=224D+20D2 Bumpeq,HumpDownHump,bump=224E NotHumpDownHump,nbump=224E+338
HumpEqual,bumpe,bumpeq=224F NotHumpEqual,nbumpe=224F+338 DotEqual,doteq,esdot=2250 nedot=2250+338 doteqdot,eDot=2251 efDot,fallingdotseq=2252
erDot,risingdotseq=2253 Assign,colone,coloneq=2254 ecolon,eqcolon=2255 ecir,eqcirc=2256 circeq,cire=2257 wedgeq=2259 veeeq=225A triangleq,trie=225C
equest,questeq=225F NotEqual,ne=2260 Congruent,equiv=2261 bnequiv=2261+20E5 NotCongruent,nequiv=2262 le,leq=2264 nvle=2264+20D2
GreaterEqual,ge,geq=2265 nvge=2265+20D2 LessFullEqual,lE,leqq=2266 nlE,nleqq=2266+338 GreaterFullEqual,gE,geqq=2267
NotGreaterFullEqual,ngE,ngeqq=2267+338 lnE,lneqq=2268 lvertneqq,lvnE=2268+FE00 gnE,gneqq=2269 gvertneqq,gvnE=2269+FE00 Lt,NestedLessLess,ll=226A
NotLessLess,nLtv=226A+338 nLt=226A+20D2 Gt,NestedGreaterGreater,gg=226B NotGreaterGreater,nGtv=226B+338 nGt=226B+20D2 between,twixt=226C
NotCupCap=226D NotLess,nless,nlt=226E NotGreater,ngt,ngtr=226F NotLessEqual,nle,nleq=2270 NotGreaterEqual,nge,ngeq=2271 LessTilde,lesssim,lsim=2272
GreaterTilde,gsim,gtrsim=2273 NotLessTilde,nlsim=2274 NotGreaterTilde,ngsim=2275 LessGreater,lessgtr,lg=2276 GreaterLess,gl,gtrless=2277
NotLessGreater,ntlg=2278 NotGreaterLess,ntgl=2279 Precedes,pr,prec=227A Succeeds,sc,succ=227B PrecedesSlantEqual,prcue,preccurlyeq=227C
SucceedsSlantEqual,sccue,succcurlyeq=227D PrecedesTilde,precsim,prsim=227E SucceedsTilde,scsim,succsim=227F NotSucceedsTilde=227F+338
NotPrecedes,npr,nprec=2280 NotSucceeds,nsc,nsucc=2281 sub,subset=2282 NotSubset,nsubset,vnsub=2282+20D2 Superset,sup,supset=2283
NotSuperset,nsupset,vnsup=2283+20D2 nsub=2284 nsup=2285 SubsetEqual,sube,subseteq=2286 SupersetEqual,supe,supseteq=2287
NotSubsetEqual,nsube,nsubseteq=2288 NotSupersetEqual,nsupe,nsupseteq=2289 subne,subsetneq=228A varsubsetneq,vsubne=228A+FE00 supne,supsetneq=228B
varsupsetneq,vsupne=228B+FE00 cupdot=228D UnionPlus,uplus=228E SquareSubset,sqsub,sqsubset=228F NotSquareSubset=228F+338
SquareSuperset,sqsup,sqsupset=2290 NotSquareSuperset=2290+338 SquareSubsetEqual,sqsube,sqsubseteq=2291 SquareSupersetEqual,sqsupe,sqsupseteq=2292
SquareIntersection,sqcap=2293 sqcaps=2293+FE00 SquareUnion,sqcup=2294 sqcups=2294+FE00 CirclePlus,oplus=2295 CircleMinus,ominus=2296
CircleTimes,otimes=2297 osol=2298 CircleDot,odot=2299 circledcirc,ocir=229A circledast,oast=229B circleddash,odash=229D boxplus,plusb=229E
boxminus,minusb=229F boxtimes,timesb=22A0 dotsquare,sdotb=22A1 RightTee,vdash=22A2 LeftTee,dashv=22A3 DownTee,top=22A4 UpTee,bot,bottom,perp=22A5
models=22A7 DoubleRightTee,vDash=22A8 Vdash=22A9 Vvdash=22AA VDash=22AB nvdash=22AC nvDash=22AD nVdash=22AE nVDash=22AF prurel=22B0
LeftTriangle,vartriangleleft,vltri=22B2 RightTriangle,vartriangleright,vrtri=22B3 LeftTriangleEqual,ltrie,trianglelefteq=22B4 nvltrie=22B4+20D2
RightTriangleEqual,rtrie,trianglerighteq=22B5 nvrtrie=22B5+20D2 origof=22B6 imof=22B7 multimap,mumap=22B8 hercon=22B9 intcal,intercal=22BA
veebar=22BB barvee=22BD angrtvb=22BE lrtri=22BF Wedge,bigwedge,xwedge=22C0 Vee,bigvee,xvee=22C1 Intersection,bigcap,xcap=22C2 Union,bigcup,xcup=22C3
Diamond,diam,diamond=22C4 sdot=22C5 Star,sstarf=22C6 divideontimes,divonx=22C7 bowtie=22C8 ltimes=22C9 rtimes=22CA leftthreetimes,lthree=22CB
rightthreetimes,rthree=22CC backsimeq,bsime=22CD curlyvee,cuvee=22CE curlywedge,cuwed=22CF Sub,Subset=22D0 Sup,Supset=22D1 Cap=22D2 Cup=22D3
fork,pitchfork=22D4 epar=22D5 lessdot,ltdot=22D6 gtdot,gtrdot=22D7 Ll=22D8 nLl=22D8+338 Gg,ggg=22D9 nGg=22D9+338 LessEqualGreater,leg,lesseqgtr=22DA
lesg=22DA+FE00 GreaterEqualLess,gel,gtreqless=22DB gesl=22DB+FE00 cuepr,curlyeqprec=22DE cuesc,curlyeqsucc=22DF NotPrecedesSlantEqual,nprcue=22E0
NotSucceedsSlantEqual,nsccue=22E1 NotSquareSubsetEqual,nsqsube=22E2 NotSquareSupersetEqual,nsqsupe=22E3 lnsim=22E6 gnsim=22E7 precnsim,prnsim=22E8
scnsim,succnsim=22E9 NotLeftTriangle,nltri,ntriangleleft=22EA NotRightTriangle,nrtri,ntriangleright=22EB
NotLeftTriangleEqual,nltrie,ntrianglelefteq=22EC NotRightTriangleEqual,nrtrie,ntrianglerighteq=22ED vellip=22EE ctdot=22EF utdot=22F0 dtdot=22F1
disin=22F2 isinsv=22F3 isins=22F4 isindot=22F5 notindot=22F5+338 notinvc=22F6 notinvb=22F7 isinE=22F9 notinE=22F9+338 nisd=22FA xnis=22FB nis=22FC
notnivc=22FD notnivb=22FE barwed,barwedge=2305 Barwed,doublebarwedge=2306 LeftCeiling,lceil=2308 RightCeiling,rceil=2309 LeftFloor,lfloor=230A
RightFloor,rfloor=230B drcrop=230C dlcrop=230D urcrop=230E ulcrop=230F bnot=2310 profline=2312 profsurf=2313 telrec=2315 target=2316
ulcorn,ulcorner=231C urcorn,urcorner=231D dlcorn,llcorner=231E drcorn,lrcorner=231F frown,sfrown=2322 smile,ssmile=2323 cylcty=232D profalar=232E
topbot=2336 ovbar=233D solbar=233F angzarr=237C lmoust,lmoustache=23B0 rmoust,rmoustache=23B1 OverBracket,tbrk=23B4 UnderBracket,bbrk=23B5
bbrktbrk=23B6 OverParenthesis=23DC UnderParenthesis=23DD OverBrace=23DE UnderBrace=23DF trpezium=23E2 elinters=23E7 blank=2423 circledS,oS=24C8
HorizontalLine,boxh=2500 boxv=2502 boxdr=250C boxdl=2510 boxur=2514 boxul=2518 boxvr=251C boxvl=2524 boxhd=252C boxhu=2534 boxvh=253C boxH=2550
boxV=2551 boxdR=2552 boxDr=2553 boxDR=2554 boxdL=2555 boxDl=2556 boxDL=2557 boxuR=2558 boxUr=2559 boxUR=255A boxuL=255B boxUl=255C boxUL=255D
boxvR=255E boxVr=255F boxVR=2560 boxvL=2561 boxVl=2562 boxVL=2563 boxHd=2564 boxhD=2565 boxHD=2566 boxHu=2567 boxhU=2568 boxHU=2569 boxvH=256A
boxVh=256B boxVH=256C uhblk=2580 lhblk=2584 block=2588 blk14=2591 blk12=2592 blk34=2593 Square,squ,square=25A1
FilledVerySmallSquare,blacksquare,squarf,squf=25AA EmptyVerySmallSquare=25AB rect=25AD marker=25AE fltns=25B1 bigtriangleup,xutri=25B3
blacktriangle,utrif=25B4 triangle,utri=25B5 blacktriangleright,rtrif=25B8 rtri,triangleright=25B9 bigtriangledown,xdtri=25BD
blacktriangledown,dtrif=25BE dtri,triangledown=25BF blacktriangleleft,ltrif=25C2 ltri,triangleleft=25C3 loz,lozenge=25CA cir=25CB tridot=25EC
bigcirc,xcirc=25EF ultri=25F8 urtri=25F9 lltri=25FA EmptySmallSquare=25FB FilledSmallSquare=25FC bigstar,starf=2605 star=2606 phone=260E female=2640
male=2642 spades,spadesuit=2660 clubs,clubsuit=2663 hearts,heartsuit=2665 diamondsuit,diams=2666 sung=266A flat=266D natur,natural=266E sharp=266F
check,checkmark=2713 cross=2717 malt,maltese=2720 sext=2736 VerticalSeparator=2758 lbbrk=2772 rbbrk=2773 bsolhsub=27C8 suphsol=27C9
LeftDoubleBracket,lobrk=27E6 RightDoubleBracket,robrk=27E7 LeftAngleBracket,lang,langle=27E8 RightAngleBracket,rang,rangle=27E9 Lang=27EA Rang=27EB
loang=27EC roang=27ED LongLeftArrow,longleftarrow,xlarr=27F5 LongRightArrow,longrightarrow,xrarr=27F6
LongLeftRightArrow,longleftrightarrow,xharr=27F7 DoubleLongLeftArrow,Longleftarrow,xlArr=27F8 DoubleLongRightArrow,Longrightarrow,xrArr=27F9
DoubleLongLeftRightArrow,Longleftrightarrow,xhArr=27FA longmapsto,xmap=27FC dzigrarr=27FF nvlArr=2902 nvrArr=2903 nvHarr=2904 Map=2905 lbarr=290C
bkarow,rbarr=290D lBarr=290E dbkarow,rBarr=290F RBarr,drbkarow=2910 DDotrahd=2911 UpArrowBar=2912 DownArrowBar=2913 Rarrtl=2916 latail=2919
ratail=291A lAtail=291B rAtail=291C larrfs=291D rarrfs=291E larrbfs=291F rarrbfs=2920 nwarhk=2923 nearhk=2924 hksearow,searhk=2925
hkswarow,swarhk=2926 nwnear=2927 nesear,toea=2928 seswar,tosa=2929 swnwar=292A rarrc=2933 nrarrc=2933+338 cudarrr=2935 ldca=2936 rdca=2937
cudarrl=2938 larrpl=2939 curarrm=293C cularrp=293D rarrpl=2945 harrcir=2948 Uarrocir=2949 lurdshar=294A ldrushar=294B LeftRightVector=294E
RightUpDownVector=294F DownLeftRightVector=2950 LeftUpDownVector=2951 LeftVectorBar=2952 RightVectorBar=2953 RightUpVectorBar=2954
RightDownVectorBar=2955 DownLeftVectorBar=2956 DownRightVectorBar=2957 LeftUpVectorBar=2958 LeftDownVectorBar=2959 LeftTeeVector=295A
RightTeeVector=295B RightUpTeeVector=295C RightDownTeeVector=295D DownLeftTeeVector=295E DownRightTeeVector=295F LeftUpTeeVector=2960
LeftDownTeeVector=2961 lHar=2962 uHar=2963 rHar=2964 dHar=2965 luruhar=2966 ldrdhar=2967 ruluhar=2968 rdldhar=2969 lharul=296A llhard=296B
rharul=296C lrhard=296D UpEquilibrium,udhar=296E ReverseUpEquilibrium,duhar=296F RoundImplies=2970 erarr=2971 simrarr=2972 larrsim=2973 rarrsim=2974
rarrap=2975 ltlarr=2976 gtrarr=2978 subrarr=2979 suplarr=297B lfisht=297C rfisht=297D ufisht=297E dfisht=297F lopar=2985 ropar=2986 lbrke=298B
rbrke=298C lbrkslu=298D rbrksld=298E lbrksld=298F rbrkslu=2990 langd=2991 rangd=2992 lparlt=2993 rpargt=2994 gtlPar=2995 ltrPar=2996 vzigzag=299A
vangrt=299C angrtvbd=299D ange=29A4 range=29A5 dwangle=29A6 uwangle=29A7 angmsdaa=29A8 angmsdab=29A9 angmsdac=29AA angmsdad=29AB angmsdae=29AC
angmsdaf=29AD angmsdag=29AE angmsdah=29AF bemptyv=29B0 demptyv=29B1 cemptyv=29B2 raemptyv=29B3 laemptyv=29B4 ohbar=29B5 omid=29B6 opar=29B7
operp=29B9 olcross=29BB odsold=29BC olcir=29BE ofcir=29BF olt=29C0 ogt=29C1 cirscir=29C2 cirE=29C3 solb=29C4 bsolb=29C5 boxbox=29C9 trisb=29CD
rtriltri=29CE LeftTriangleBar=29CF NotLeftTriangleBar=29CF+338 RightTriangleBar=29D0 NotRightTriangleBar=29D0+338 iinfin=29DC infintie=29DD
nvinfin=29DE eparsl=29E3 smeparsl=29E4 eqvparsl=29E5 blacklozenge,lozf=29EB RuleDelayed=29F4 dsol=29F6 bigodot,xodot=2A00 bigoplus,xoplus=2A01
bigotimes,xotime=2A02 biguplus,xuplus=2A04 bigsqcup,xsqcup=2A06 iiiint,qint=2A0C fpartint=2A0D cirfnint=2A10 awint=2A11 rppolint=2A12 scpolint=2A13
npolint=2A14 pointint=2A15 quatint=2A16 intlarhk=2A17 pluscir=2A22 plusacir=2A23 simplus=2A24 plusdu=2A25 plussim=2A26 plustwo=2A27 mcomma=2A29
minusdu=2A2A loplus=2A2D roplus=2A2E Cross=2A2F timesd=2A30 timesbar=2A31 smashp=2A33 lotimes=2A34 rotimes=2A35 otimesas=2A36 Otimes=2A37 odiv=2A38
triplus=2A39 triminus=2A3A tritime=2A3B intprod,iprod=2A3C amalg=2A3F capdot=2A40 ncup=2A42 ncap=2A43 capand=2A44 cupor=2A45 cupcap=2A46 capcup=2A47
cupbrcap=2A48 capbrcup=2A49 cupcup=2A4A capcap=2A4B ccups=2A4C ccaps=2A4D ccupssm=2A50 And=2A53 Or=2A54 andand=2A55 oror=2A56 orslope=2A57
andslope=2A58 andv=2A5A orv=2A5B andd=2A5C ord=2A5D wedbar=2A5F sdote=2A66 simdot=2A6A congdot=2A6D ncongdot=2A6D+338 easter=2A6E apacir=2A6F
apE=2A70 napE=2A70+338 eplus=2A71 pluse=2A72 Esim=2A73 Colone=2A74 Equal=2A75 ddotseq,eDDot=2A77 equivDD=2A78 ltcir=2A79 gtcir=2A7A ltquest=2A7B
gtquest=2A7C LessSlantEqual,leqslant,les=2A7D NotLessSlantEqual,nleqslant,nles=2A7D+338 GreaterSlantEqual,geqslant,ges=2A7E
NotGreaterSlantEqual,ngeqslant,nges=2A7E+338 lesdot=2A7F gesdot=2A80 lesdoto=2A81 gesdoto=2A82 lesdotor=2A83 gesdotol=2A84 lap,lessapprox=2A85
gap,gtrapprox=2A86 lne,lneq=2A87 gne,gneq=2A88 lnap,lnapprox=2A89 gnap,gnapprox=2A8A lEg,lesseqqgtr=2A8B gEl,gtreqqless=2A8C lsime=2A8D gsime=2A8E
lsimg=2A8F gsiml=2A90 lgE=2A91 glE=2A92 lesges=2A93 gesles=2A94 els,eqslantless=2A95 egs,eqslantgtr=2A96 elsdot=2A97 egsdot=2A98 el=2A99 eg=2A9A
siml=2A9D simg=2A9E simlE=2A9F simgE=2AA0 LessLess=2AA1 NotNestedLessLess=2AA1+338 GreaterGreater=2AA2 NotNestedGreaterGreater=2AA2+338 glj=2AA4
gla=2AA5 ltcc=2AA6 gtcc=2AA7 lescc=2AA8 gescc=2AA9 smt=2AAA lat=2AAB smte=2AAC smtes=2AAC+FE00 late=2AAD lates=2AAD+FE00 bumpE=2AAE
PrecedesEqual,pre,preceq=2AAF NotPrecedesEqual,npre,npreceq=2AAF+338 SucceedsEqual,sce,succeq=2AB0 NotSucceedsEqual,nsce,nsucceq=2AB0+338 prE=2AB3
scE=2AB4 precneqq,prnE=2AB5 scnE,succneqq=2AB6 prap,precapprox=2AB7 scap,succapprox=2AB8 precnapprox,prnap=2AB9 scnap,succnapprox=2ABA Pr=2ABB
Sc=2ABC subdot=2ABD supdot=2ABE subplus=2ABF supplus=2AC0 submult=2AC1 supmult=2AC2 subedot=2AC3 supedot=2AC4 subE,subseteqq=2AC5
nsubE,nsubseteqq=2AC5+338 supE,supseteqq=2AC6 nsupE,nsupseteqq=2AC6+338 subsim=2AC7 supsim=2AC8 subnE,subsetneqq=2ACB varsubsetneqq,vsubnE=2ACB+FE00
supnE,supsetneqq=2ACC varsupsetneqq,vsupnE=2ACC+FE00 csub=2ACF csup=2AD0 csube=2AD1 csupe=2AD2 subsup=2AD3 supsub=2AD4 subsub=2AD5 supsup=2AD6
suphsub=2AD7 supdsub=2AD8 forkv=2AD9 topfork=2ADA mlcp=2ADB Dashv,DoubleLeftTee=2AE4 Vdashl=2AE6 Barv=2AE7 vBar=2AE8 vBarv=2AE9 Vbar=2AEB Not=2AEC
bNot=2AED rnmid=2AEE cirmid=2AEF midcir=2AF0 topcir=2AF1 nhpar=2AF2 parsim=2AF3 parsl=2AFD nparsl=2AFD+20E5 fflig=FB00 filig=FB01 fllig=FB02
ffilig=FB03 ffllig=FB04 Ascr=1D49C Cscr=1D49E Dscr=1D49F Gscr=1D4A2 Jscr=1D4A5 Kscr=1D4A6 Nscr=1D4A9 Oscr=1D4AA Pscr=1D4AB Qscr=1D4AC Sscr=1D4AE
Tscr=1D4AF Uscr=1D4B0 Vscr=1D4B1 Wscr=1D4B2 Xscr=1D4B3 Yscr=1D4B4 Zscr=1D4B5 ascr=1D4B6 bscr=1D4B7 cscr=1D4B8 dscr=1D4B9 fscr=1D4BB hscr=1D4BD
iscr=1D4BE jscr=1D4BF kscr=1D4C0 lscr=1D4C1 mscr=1D4C2 nscr=1D4C3 pscr=1D4C5 qscr=1D4C6 rscr=1D4C7 sscr=1D4C8 tscr=1D4C9 uscr=1D4CA vscr=1D4CB
wscr=1D4CC xscr=1D4CD yscr=1D4CE zscr=1D4CF Afr=1D504 Bfr=1D505 Dfr=1D507 Efr=1D508 Ffr=1D509 Gfr=1D50A Jfr=1D50D Kfr=1D50E Lfr=1D50F Mfr=1D510
Nfr=1D511 Ofr=1D512 Pfr=1D513 Qfr=1D514 Sfr=1D516 Tfr=1D517 Ufr=1D518 Vfr=1D519 Wfr=1D51A Xfr=1D51B Yfr=1D51C afr=1D51E bfr=1D51F cfr=1D520
dfr=1D521 efr=1D522 ffr=1D523 gfr=1D524 hfr=1D525 ifr=1D526 jfr=1D527 kfr=1D528 lfr=1D529 mfr=1D52A nfr=1D52B ofr=1D52C pfr=1D52D qfr=1D52E
rfr=1D52F sfr=1D530 tfr=1D531 ufr=1D532 vfr=1D533 wfr=1D534 xfr=1D535 yfr=1D536 zfr=1D537 Aopf=1D538 Bopf=1D539 Dopf=1D53B Eopf=1D53C Fopf=1D53D
Gopf=1D53E Iopf=1D540 Jopf=1D541 Kopf=1D542 Lopf=1D543 Mopf=1D544 Oopf=1D546 Sopf=1D54A Topf=1D54B Uopf=1D54C Vopf=1D54D Wopf=1D54E Xopf=1D54F
Yopf=1D550 aopf=1D552 bopf=1D553 copf=1D554 dopf=1D555 eopf=1D556 fopf=1D557 gopf=1D558 hopf=1D559 iopf=1D55A jopf=1D55B kopf=1D55C lopf=1D55D
mopf=1D55E nopf=1D55F oopf=1D560 popf=1D561 qopf=1D562 ropf=1D563 sopf=1D564 topf=1D565 uopf=1D566 vopf=1D567 wopf=1D568 xopf=1D569 yopf=1D56A
zopf=1D56B
"""

# Names that browsers know without a semicolon too.
_BARE = """
AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve
Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent
copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp
not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc
ugrave uml uuml yacute yen yuml
"""


def named_characters() -> dict[str, str]:
    """What each name stands for."""
    found: dict[str, str] = {}
    for group in _NAMES.split():
        names, numbers = group.split("=")
        text = "".join([chr(int(number, 16)) for number in numbers.split("+")])
        for name in names.split(","):
            found[name] = text
    return found


def bare_names() -> set[str]:
    return set(_BARE.split())
