// Spanish: common words, spellings, and the classes of words that phrases refer to. Accents are dropped before reading.

import { dearNouns, nouns } from './inflection.ts';

export const linking = `el la los las un una unos unas y e o de del al a en con por para mi mis tu tus su sus este esta esto ese esa eso
  es soy estoy me te se le nos les lo favor hola buenas buenos dias tardes noches porfa porfavor senor senora pues oiga oye aqui ya
  que si quiero muchas`;

export const frequent = `que de no a la el es y en lo un por me se una si con para su esta como mas pero todo ya muy bien yo eso mi
  tu del al los las le nos les te ella ellos usted ustedes nosotros cuando donde quien quienes cual porque hay ser estar tener tengo
  tiene tienen hace hacer hago puede puedo pueden podria podrian poder quiero quiere quisiera necesito necesita ocupo voy va van ir
  fue era soy somos son esta estan estoy estamos he ha han haber sido algo alguien nadie nada todos todas otra otro vez dia dias
  semana mes ano hoy ayer manana tarde noche hora horas casa calle carro coche tienda iglesia hospital doctor doctora escuela trabajo
  hijo hija hijos nino nina ninos bebe mama papa esposo esposa hermano hermana abuela abuelo tia tio amigo amiga vecino vecina gente
  persona personas senor senora dona don mija mijo gracias favor ayuda ayudar bueno buena buenos buenas mucho mucha muchas muchos
  poco poca tambien siempre nunca aqui alla ahi antes despues ahora luego solo sola entonces sin sobre entre hasta desde durante
  porfavor disculpe perdon hola adios dios numero telefono mensaje mensajes texto nombre cosa cosas dar dar me da dan llevar lleve
  llevo traer traiga recoger comprar llamar llamo decir digo dice ver vea saber se sabe creo quiza tal estado feliz fin mejor peor
  grande pequeno puro pura puros puras nuevo viejo joven mayor anciano anciana diabetico diabetica viuda viudo ciego ciega soltera madre padre paciente jubilado jubilada alergico alergica enfermo enferma discapacitado discapacitada inmigrante sordo sorda frio calor nieve lluvia`;

export const spellings: Readonly<Record<string, string>> = {
  que: 'q k qe ke',
  porque: 'xq pq xke porq porke',
  por: 'x',
  porfavor: 'porfa xfa xfavor pf porfis porfas',
  para: 'pa pal p pra',
  de: 'd',
  te: 't',
  esta: 'ta',
  estoy: 'toy',
  estas: 'tas',
  tambien: 'tmb tb tambn',
  mucho: 'muxo',
  muchas: 'muxas',
  gracias: 'grax grasias grcs gracia gracis grasia garcias',
  mensaje: 'msj mje sms',
  mensajes: 'msjs mensages mensaje textos texto txts',
  necesito: 'nesesito necsito nececito nesecito nesito necito necesitamos necesitaria nesecitamos',
  manana: 'mñn mñna manan maniana manyana mñana',
  hay: 'ahy',
  bien: 'bn',
  cuando: 'cdo cuand',
  donde: 'dnd adonde',
  hola: 'ola',
  nada: 'na',
  voy: 'boy',
  puedo: 'puedoo pueo',
  puede: 'pued',
  medicina: nouns(`medisina medicna medizina pastilla aspirina tylenol ibuprofeno suero jarabe crema pomada vacuna
    capsula gota inhalador nebulizador antibiotico calmante analgesico paracetamol metformina oxigeno pildora
    vitamina`),
  medicinas: 'medisinas medicamentos medicamento remedios',
  viaje: 'viage biaje biage raite ride aventon jalon rai raid',
  quien: 'kien qien quen',
  quiero: 'kiero qiero',
  ahorita: 'orita horita aorita',
  despues: 'dsp despuez',
  doctor: 'dr doc medico medica doctora dra',
  carro: 'coche auto troca troka camioneta',
  paseo: 'paceo',
  pasear: 'pacear pasiar',
  ninera: 'nana niniera',
  super: 'supermercado',
  compania: 'companya compañía conpania',
  celular: 'cel celu',
  computadora: 'compu computador ordenador laptop',
  papeles: 'papeleo',
  llevar: 'yevar llebar',
  llevarme: 'yevarme llebarme',
  lleve: 'yeve',
  ayuda: 'alluda aiuda ayud',
  comida: 'komida',
  senora: 'sra dona',
  senor: 'sr',
  simon: 'simon',
};

export const joined: Readonly<Record<string, string>> = {
  'por favor': 'porfavor',
  'tal vez': 'talvez',
  'de acuerdo': 'deacuerdo',
  'por supuesto': 'porsupuesto',
  'ta bien': 'estabien',
  'esta bien': 'estabien',
  'esta bueno': 'estabien',
  'ta bueno': 'estabien',
  'tengo que': 'tengoque',
  'a donde': 'donde',
};

const groups = {
  alguien: 'alguien quien algun alguna persona voluntario voluntaria senora muchacho muchacha',
  puede: 'puede podria pudiera pueda quiere quisiera querria',
  mi: 'mi mis el la los las su sus un una unos unas al nuestro nuestra del este esta ese esa',
  persona: `me mi mama papa madre padre abuela abuelo abuelita abuelito hijo hija hijos nino nina ninos esposo esposa marido mujer hermana
    hermano suegra suegro tia tio prima primo vecina vecino amiga amigo nieto nieta nietos bebe senora senor mami papi cunada cunado
    ahijada comadre compadre familia`,
  hijo: dearNouns(`hijo hija nino nina bebe nieto nieta chamaco sobrino sobrina chavos kids nene nena chico chica muchachito
    bebito bebita hijastro hijastra ahijado ahijada pequeno pequena escuincle morro morra chamaca gemelo gemela
    cuate`),
  mascota:
    dearNouns(`perro perra gato gata mascota pajaro perico gallina canario pescado pez hamster conejo tortuga cachorro dog
    cat chihuahua loro gallo pato cotorro cotorra chivo pollito animal iguana lagartija poodle labrador pitbull`),
  aparato:
    nouns(`telefono celular computadora internet wifi tableta tablet impresora television tele tv correo contrasena
    pantalla modem ipad iphone zoom facebook whatsapp email router control aplicacion cuenta audifono app
    laptops bocina teclado escaner fax cargador alexa camara microfono usuario clave google youtube messenger
    navegador cable senal antena compu cel`),
  parte:
    nouns(`puerta ventana chapa cerradura llave lavabo fregadero inodoro excusado bano calefaccion calenton calentador
    boiler estufa horno lavadora secadora refrigerador tuberia tubo techo escalon escalera barandal piso luz
    foco enchufe porche cerca pared gotera gas andador silla heater sink toilet plomeria candado persiana
    regadera tina caño drenaje cano cama mesa ventilador cortina closet gabinete alacena estante cajon bisagra
    manija pasamanos cerrojo timbre alarma detector apagador contacto ducha lavatrastes lavaplatos refri nevera
    congelador microondas caldera radiador calefactor chimenea canal azulejo vidrio cristal rampa muro cochera
    garaje porton mueble sofa lampara fuga cisterna sotano`),
  medicina:
    'gotas medicina medicinas receta recetas pastilla pastillas insulina inhalador pildora pildoras jarabe antibiotico antibioticos vitaminas remedio farmacia meds botica',
  alimento:
    nouns(`leche pan huevo fruta verdura frijol arroz carne pollo tortillas masa aceite azucar cafe sal cereal queso
    mantequilla tomate cebolla sopa agua jugo avena platano vegetales harina jamon pavo puerco atun pasta
    espagueti ensalada elote zanahoria ajo uva fresa manzana naranja limon mango sandia melon aguacate chile
    nopal calabaza lechuga repollo papa galleta yogur crema mayonesa salsa tocino salchicha lenteja garbanzo
    miel mermelada refresco maseca bolillo pimiento pepino espinaca brocoli cilantro durazno pera pina
    papaya pescado`),
  articulo:
    nouns(`panal toallitas formula ropa cobija abrigo chamarra jabon cubrebocas andador baston muletas carriola cuna
    colchon papel pasta cepillo detergente calcetines sabanas almohada calentador ventilador utiles uniforme
    mochila wipes chaqueta sueter gorro pilas biberon chupon juguete libro silla andadera colcha edredon
    cobertor frazada manta funda guante bota tenis zapato sandalia pijama vestido camisa camiseta blusa
    pantalon short calzon bufanda impermeable paraguas sudadera lapiz cuaderno libreta crayon plato
    olla sarten cubeta escoba trapeador esponja cloro suavizante desodorante champu shampoo rastrillo peine
    toalla jeringa termometro venda gasa mesa lampara vela linterna bateria mascarilla bicicleta casco cama
    maleta`),
  forma: `cita ${nouns(`forma formulario carta papel papeleo documento aplicacion solicitud taxes estampillas medicaid medicare
    contrato factura recibo bill letter form planilla correspondencia renovacion registro certificado acta
    permiso visa pasaporte residencia ciudadania reclamo apelacion multa citatorio aviso notificacion estado
    licencia seguro encuesta boleta tramite w9 tps daca snap liheap beneficio recertificacion cupones impuesto
    cheque poder matricula inscripcion`)}`,
  lugar: nouns(`doctor hospital clinica dialisis cita iglesia tienda escuela trabajo corte dentista aeropuerto farmacia
    banco consulado migracion terapia cardiologo misa super mercado biblioteca quimio consulta centro terminal
    estacion especialista oculista oficina dmv kinder funeral panteon laboratorio dermatologo urologo neurologo
    pediatra ginecologo psicologo quiropractico ortopedista traumatologo cirujano nefrologo universidad colegio
    guarderia preescolar boda bautizo quinceanera velorio entierro cementerio parque restaurante gimnasio
    embajada juzgado tribunal notaria correo mall central parada metro tren camion salon peluqueria estetica
    barberia lavanderia radiografia examen analisis ultrasonido rehabilitacion fisioterapia cirugia
    operacion entrevista junta reunion ensayo rosario catecismo clase urgencias emergencias asilo refugio
    albergue despensa walmart walgreens cvs costco target aldi`),
  lleve:
    'lleve llevar llevarme llevarnos llevarlo llevarla lleven llevan lleva maneje manejar trasladar traslade recoja recoger recogerme acerque de',
  traiga:
    'traiga traigan traer traerme traernos trae traen recoja recoger recogerme recojan compre comprar comprarme compren lleve llevar llevarle entregar consiga conseguir lleven',
  roto: 'roto rota rotos rotas quebrado quebrada descompuesto descompuesta tapado tapada trabado trabada floja flojo gotea gotera tira atorado atorada danado danada',
};

export const classes: Readonly<Record<string, string>> = groups;

/** Those for whom help is asked. */
export const people = groups.persona;
