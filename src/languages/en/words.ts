// English: common words, spellings, and the classes of words that phrases refer to.
import { nouns } from './inflection.ts';

export const linking = `a an the and or of for to in on at by with from my our your his her their its this that these those
  is are am be i im we me you it he she they him them us please pls here there so just some any both also too then as
  hi hello hey dear ok um uh well oh maam sir`;

export const frequent = `about after again all always am an and another any anything are around away back bad be because been before
  being best better big both but by came can come coming could day days did didnt do does doesnt doing done dont down each early
  else enough even ever every everyone everything family far feel few find first for friend friends from gave get gets getting give
  given gives go goes going gone good got great had happy hard has hasnt have havent having he hear heard help her here hers him his
  home hope hour how i id if ill im in into is isnt it its ive just keep kind knew know last late later leave left less let lets
  like little live lives lived long look looking looks lost lot love made make makes many may maybe me mean means men might mine
  minutes more morning most much must my myself name near never new next nice night not nothing now of off old on once one only or
  other our out over own part people person place please point put ran read really right run said same saw say says see seen send
  sent she should show since small so some something sometimes soon sorry still stuff such take taken tell than thank that thats
  the their them then there these they theyre thing things think this those though thought through time to today together told too
  took tried try trying two under until up us use used usually very wait want wanted was wasnt way we week well went were werent what
  when where which while who whole whos why will wish with without woman women wont word words work works world would wouldnt year
  years yet you your youre yours yeah hi hello hey god bless day everyone number text message phone house car street bus door room
  hospital school church store doctor appointment snow rain cold weather warm hot wife husband kids baby son daughter mother father
  mom dad brother sister aunt uncle grandma grandpa neighbor lady guy man money job tonight tomorrow yesterday anybody somebody
  someone anyone nobody noone gonna gotta wanna able unable sure fine busy tired sick ready alone elderly blind deaf disabled diabetic pregnant homebound housebound handicapped widowed retired desperate stuck stranded hungry lonely short quick quiet free full half hot`;

/** The usual spelling, and how hurried thumbs and ears write it. */
export const spellings: Readonly<Record<string, string>> = {
  you: 'u yall',
  are: 'r',
  to: '2',
  for: '4',
  stop: 'stopp sstop stoppp stahp',
  please: 'pls plz plese pleas pleeze',
  thanks: 'thx thnx tx thanx tnx thks',
  thank: 'thnk',
  with: 'w wit',
  before: 'b4',
  because: 'cuz bc cus coz becuz',
  tomorrow: 'tmrw tmw tmr 2moro 2morrow tomorow tommorow tommorrow tomoro tmrrw tomm',
  today: '2day tday todya',
  tonight: '2nite tonite 2night tnite tonigt',
  great: 'gr8',
  later: 'l8r l8er',
  someone: 'some1 sum1 someon',
  somebody: 'sb smbdy sumbody somebdy',
  anyone: 'any1 ne1',
  noone: 'no1',
  people: 'ppl peeps',
  ok: 'okay okey k kk okie oky',
  yeah: 'yea yah yeh ye',
  cant: 'cannot cnt kant aint',
  wont: 'wnt',
  dont: 'dnt',
  doctor: 'dr doc drs docs doctors',
  appointment: 'appt appts apt appointmnt apointment',
  prescription: 'rx script scripts perscription prescrip perscriptions rxs',
  prescriptions: 'presciptions',
  hospital: 'hosp',
  about: 'abt',
  message: 'msg',
  messages: 'msgs mesages',
  groceries: 'grocerys grocries groserys grosseries groc',
  ride: 'rid ryde riide',
  need: 'ned nede neeed nead nd',
  medicine:
    nouns(`medecine medisin medicin medcine painkiller advil nyquil pedialyte syrup lotion ointment eyedrops nebulizer
    epipen metformin warfarin statin antibiotic tablet dose prednisone lozenges thinner steroid`),
  meds: 'medz',
  fridge: 'frig refrigerator',
  physical: 'fisical phisical',
  through: 'thru',
  right: 'rite',
  going: 'goin goign',
  weekend: 'wknd wkend',
  weekends: 'wknds',
  minutes: 'mins min',
  hours: 'hrs',
  hour: 'hr',
  minute: 'minit',
  volunteer: 'volunter',
  information: 'info',
  babysitter: 'sitter babysiter',
  unsubscribe: 'unsuscribe unsub unsubcribe unscribe',
  gonna: 'gona gunna',
  im: 'iam',
  haircut: 'hairdresser',
  want: 'wanna',
};

/** Two words that are read as one. */
export const joined: Readonly<Record<string, string>> = {
  'i will': 'ill',
  'i am': 'im',
  'i would': 'id',
  'do not': 'dont',
  'does not': 'doesnt',
  'did not': 'didnt',
  'can not': 'cant',
  'will not': 'wont',
  'would not': 'wouldnt',
  'could not': 'couldnt',
  'is not': 'isnt',
  'it is': 'its',
  'that is': 'thats',
  'what is': 'whats',
  'who is': 'whos',
  'where is': 'wheres',
  'she is': 'shes',
  'he is': 'hes',
  'no one': 'noone',
  'some one': 'someone',
  'any one': 'anyone',
  'some body': 'somebody',
  'any body': 'anybody',
  'baby sitter': 'babysitter',
  'baby sit': 'babysit',
  'day care': 'daycare',
  'wi fi': 'wifi',
  'e mail': 'email',
  'lap top': 'laptop',
  'wheel chair': 'wheelchair',
  'pick up': 'pickup',
  'u haul': 'uhaul',
  'drop off': 'dropoff',
  'week end': 'weekend',
  'a m': 'am',
  'p m': 'pm',
  'to morrow': 'tomorrow',
  'to day': 'today',
  'to night': 'tonight',
  'opt out': 'optout',
  'opt in': 'optin',
  'un subscribe': 'unsubscribe',
  'house work': 'housework',
  'yard work': 'yardwork',
  'paper work': 'paperwork',
  'back up': 'backup',
  'dog walker': 'dogwalker',
  'call me': 'callme',
  'set up': 'setup',
  'got to': 'gotta',
  'going to': 'gonna',
  'carry out': 'carryout',
};

const groups = {
  someone: 'someone somebody anyone anybody person volunteer neighbor one',
  can: 'can could would will may might',
  my: 'my our the his her their a an your this some these those that',
  person: `me us him her them mom mother mama momma mum dad father papa grandma grandmother granny nana grandpa grandfather son
    daughter wife husband kid kids child children brother sister aunt uncle cousin niece nephew neighbor friend lady man woman
    grandson granddaughter grandkids parents inlaw baby toddler roommate she he they passengers patient girl boy partner spouse twins`,
  relative:
    nouns(`mom mother mama momma mum dad father papa grandma grandmother granny nana grandpa grandfather son daughter
    wife husband kid child children brother sister aunt uncle cousin niece nephew neighbor friend grandson
    granddaughter grandkids parents stepmother stepfather stepmom stepdad stepson stepdaughter godmother
    godfather partner boyfriend girlfriend fiance fiancee roommate inlaws coworker tenant hubby sis bro auntie
    nanna pops`),
  child:
    nouns(`son daughter kid child children baby toddler grandson granddaughter grandkids grandchildren twins grandbaby
    grandchild kiddo infant newborn boy girl nephew niece stepson stepdaughter godson goddaughter preschooler
    preteen tot`),
  pet: nouns(`dog cat puppy kitten kitty pet hamster goldfish fish bird parrot rabbit bunny terrier chihuahua pup pooch
    hound lab poodle ferret turtle parakeet canary cockatiel gerbil chickens hens birdie doggy guinea beagle
    shepherd retriever dachshund corgi husky pitbull collie spaniel pug schnauzer yorkie tabby iguana lizard
    snake goat duck labrador mutt doggie`),
  device:
    nouns(`phone iphone android ipad tablet computer laptop pc printer tv television wifi internet router modem email
    zoom app facebook remote password screen facetime whatsapp chromebook cellphone cell smartphone keyboard
    landline mac windows netflix roku alexa camera website gmail skype kindle fitbit smartwatch bluetooth
    headphone headset speaker browser google youtube scanner fax voicemail microphone ringer monitor desktop
    notebook macbook flashdrive icloud messenger instagram outlook yahoo webcam dvr vcr stereo podcast galaxy
    samsung motorola`),
  housepart:
    nouns(`sink toilet faucet door window lock stove oven heater furnace radiator pipe drain roof porch step rail
    railing handrail light lightbulb bulb outlet switch washer dryer fridge freezer dishwasher fence gate
    ceiling wall floor tub shower bathtub boiler thermostat cabinet shelf doorknob knob hinge screen leak
    walker wheelchair plumbing heat ac heating hose mailbox smoke detector banister tile drawer table chair bed
    closet deck garage chimney gutter spigot cupboard countertop carpet vent shutter blind curtain shingle
    siding ramp hook deadbolt latch doorbell sump pump disposal breaker fuse wiring socket plug showerhead
    microwave grab bar windowsill shed lamp bookshelf cooler pilot stair rug hallway recliner intercom buzzer`),
  medicine: `medicine medicines meds med medication medications prescription prescriptions pills pill insulin inhaler refill refills
    antibiotics tylenol aspirin ibuprofen drops pharmacy drugstore cvs walgreens ointment cough vitamins`,
  food: nouns(`milk bread egg butter cheese fruit veggies rice beans flour sugar coffee tea cereal bananas apples potatoes
    onions chicken meat juice oatmeal cans canned produce yogurt oranges tortillas oil tomatoes lettuce ham
    turkey beef pork tuna pasta noodles spaghetti salad corn peas carrot celery garlic grape berry strawberry
    honey jelly jam peanut soda broth snack creamer margarine bacon sausage hamburger hotdog pear peach
    lemon lime avocado spinach cabbage broccoli pancake applesauce vegetable roll bagel cracker pudding
    gatorade ensure`),
  supply:
    nouns(`sweater diaper wipes formula soap shampoo toothpaste towels blanket coat jacket clothes clothing shoes mask
    sanitizer detergent pillow sheets mattress pads tampons tissues crib stroller walker cane wheelchair
    pampers underwear depends batteries heater fan charger kleenex bleach toiletries hat scarf pajamas pots cot
    carseat bandages thermometer gauze uniforms backpack bib pacifier toy book playpen highchair bedding
    comforter quilt pillowcase mitten glove boot sneaker slipper robe sweatshirt hoodie pant shirt
    suit bra sock raincoat umbrella lunchbox notebook pencil crayon fork skillet microwave
    kettle broom bucket sponge trashbag bulb flashlight deodorant toothbrush comb hairbrush razor lotion
    cream commode rollator brace crutch humidifier thermos tarp bike bicycle helmet desk lamp dresser`),
  form: nouns(`form letter paperwork papers document application mail tax bill snap medicaid medicare ssi unemployment
    lease passport immigration benefits voucher insurance notice packet fafsa recertification questionnaire
    resume irs uscis wic renewal registration certificate contract statement invoice census ballot subpoena
    summons citation permit visa greencard affidavit claim appeal deed transcript enrollment waiver petition
    agreement daca tps liheap ebt section8`),
  meal: nouns(
    `meal dinner lunch breakfast supper soup casserole sandwich stew plate pizza tamale lasagna chili burger `,
  ),
  place: `work ${nouns(`doctor hospital clinic dialysis appointment therapy church airport store dentist court school pharmacy
    bank dmv station chemo treatment cardiologist surgery funeral library mass checkup laundromat supermarket
    market walmart target aldi cemetery interview class pantry mosque synagogue temple bus train salon haircut
    barber office downtown center vote polls rehab specialist oncologist optometrist podiatrist eye va
    radiology lab xray mri service dermatologist urologist neurologist chiropractor pediatrician psychiatrist
    orthodontist courthouse consulate embassy gym college university daycare preschool baptism wake bingo choir
    rehearsal mall hospice infusion radiation physiotherapy amtrak greyhound depot pool restaurant theater
    concert graduation polling thrift goodwill costco jewel midway ohare er ymca vet surgeon gynecologist
    nephrologist acupuncturist memorial reunion meeting practice conference chapel`)}`,
  chore: nouns(`laundry dishes cleaning snow lawn grass yard weeds trash garbage bins floors bathroom kitchen boxes
    furniture couch sofa dresser bed driveway sidewalk walkway ice branches gutters garden hedges mattress
    closet windows attic basement house apartment place recycling trees sweeping vacuuming mopping steps rug
    carpet patio firewood curtain blinds bedding linens wardrobe bookcase freezer fridge plant hallway porch
    pantry shed stove oven cabinet mirror deck weeding ironing dusting desk table chair tv recliner leaf path
    stoop mulch bush dumpster clutter junk drawer`),
  broken: `broken broke stuck leaks leaking leak cracked clogged busted jammed loose dripping drips`,
  notwork: `wont doesnt isnt not cant stopped quit wouldnt`,
  go: 'go get be make',
  be: 'is are am be im was were been',
  bring: 'bring deliver get fetch grab drop send buy pickup collect carry',
  take: 'take drive bring get pickup dropoff carry transport haul run give fetch collect',
  her: 'her him them it she he this that',
  excusework:
    'work working shift meeting class school appointment appt surgery funeral wedding interview church court test exam procedure',
};

export const classes: Readonly<Record<string, string>> = groups;

/** Those for whom help is asked. */
export const people = groups.relative;
