// Signing in at the desk, in Spanish.
import type { SignInWords } from '../../desk/sign-in.ts';

export const signIn: SignInWords = {
  title: 'La mesa del equipo',
  intro: 'Para quienes cuidan la línea. No hay contraseña: mandamos un código a su teléfono.',
  phone: 'Su número de teléfono',
  phoneHint: 'Aquel con el que usted es del equipo, como 312 555 0142.',
  phoneFault: 'Eso no es un número de teléfono. Escríbalo con su código de área, como 312 555 0142.',
  byText: 'Mándeme un código',
  byCall: 'Llámeme con un código',
  codeTitle: 'Su código',
  codeIntro: {
    text: 'Si este teléfono es del equipo, un mensaje con un código de seis cifras va en camino. Vale 10 minutos, aquí en este navegador.',
    call: 'Si este teléfono es del equipo, suena en un momento y usted oye un código de seis cifras. Vale 10 minutos, aquí en este navegador.',
  },
  code: 'Código',
  codeFault: 'Ese no es el código, o ya venció o se usó. Después de cinco intentos hace falta uno nuevo.',
  enter: 'Entrar',
  again: 'Pedir otro código',
  whoTitle: '¿Quién es usted?',
  whoIntro: 'Varias personas cuidan la línea con este teléfono. Lo que usted haga queda anotado con su nombre.',
  nameless: 'Alguien sin nombre aquí',
};
