// The control API of calls, under /emulator. `story` is a call with its transcript and documents (call-view.ts); every act answers
// once all that takes no time has happened, so the webhooks have answered.
//
// | route                                   | body or query → answer                                                        |
// |-----------------------------------------|-------------------------------------------------------------------------------|
// | POST /emulator/phones/:number/call      | {to, forwardedFrom?, anonymous?} → 201 story: this phone calls a line         |
// | GET  /emulator/phones/:number/calls     | ?live=true → [call], oldest first; `status: ringing` rings now                |
// | GET  /emulator/phones/:number/voicemail | → [{callSid, line, text, at}], what its machine recorded                      |
// | GET  /emulator/calls                    | ?since=SEQ&live=true → [call] after that `seq`                                |
// | GET  /emulator/calls/:sid               | → story                                                                       |
// | POST /emulator/calls/:sid/pick-up       | → story                                                                       |
// | POST /emulator/calls/:sid/refuse        | → story: pressed away, the caller finds it busy                               |
// | POST /emulator/calls/:sid/hang-up       | → story                                                                       |
// | POST /emulator/calls/:sid/press         | {keys} → story and `taken`, how many of the keys were listened for            |
// | POST /emulator/calls/:sid/say           | {words, confidence?, soundBase64?} → story and `taken`; a WAV, to be recorded |
// | POST /emulator/calls/:sid/wait          | {atMostSeconds?} → story: time passes until it is the person's turn           |
// | POST /emulator/calls/:sid/silence       | {atMostSeconds?} → story: the same, letting one turn go by unused             |
// | GET  /emulator/calls/:sid/sounds/:seq   | → the sound that was played, by the `seq` of its transcript entry             |
// | GET  /emulator/recordings/:sid          | → the sound, a WAV                                                            |
// | GET  /emulator/time                     | → {now, still}                                                                |
// | POST /emulator/time                     | {seconds} → {now, still}: time passes at once, everything in its order        |
//
// Errors: {error: "a sentence"} with 400, 404 or 409 (the call is over, the phone does not ring, the turn does not come).
import { Router } from 'express';
import type { Exchange } from '../exchange.ts';
import { callFilter, newCall, patience, pressing, saying, timePassing } from './call-input.ts';
import type { CallOperations } from './call-operations.ts';
import { ControlError } from './control-error.ts';

export function callControlRoutes({ network, time }: Exchange, operations: CallOperations): Router {
  const router = Router();

  router.post('/phones/:number/call', async (request, response) => {
    response.status(201).json(await operations.call(request.params.number, newCall.parse(request.body)));
  });
  router.get('/phones/:number/calls', (request, response) => {
    response.json(operations.calls({ ...callFilter.parse(request.query), phone: request.params.number }));
  });
  router.get('/phones/:number/voicemail', (request, response) => {
    response.json(operations.voicemailOf(request.params.number));
  });

  router.get('/calls', (request, response) => {
    response.json(operations.calls(callFilter.parse(request.query)));
  });
  router.get('/calls/:sid', (request, response) => {
    response.json(operations.callStory(request.params.sid));
  });
  router.post('/calls/:sid/pick-up', async (request, response) => {
    response.json(await operations.pickUp(request.params.sid));
  });
  router.post('/calls/:sid/refuse', async (request, response) => {
    response.json(await operations.refuse(request.params.sid));
  });
  router.post('/calls/:sid/hang-up', async (request, response) => {
    response.json(await operations.hangUp(request.params.sid));
  });
  router.post('/calls/:sid/press', async (request, response) => {
    response.json(await operations.press(request.params.sid, pressing.parse(request.body).keys));
  });
  router.post('/calls/:sid/say', async (request, response) => {
    const { words, confidence, sound } = saying.parse(request.body);
    response.json(await operations.say(request.params.sid, words, { confidence, sound }));
  });
  router.post('/calls/:sid/wait', async (request, response) => {
    const { atMostSeconds } = patience.parse(request.body ?? {});
    response.json(await operations.waitForTurn(request.params.sid, atMostSeconds));
  });
  router.post('/calls/:sid/silence', async (request, response) => {
    const { atMostSeconds } = patience.parse(request.body ?? {});
    response.json(await operations.staySilent(request.params.sid, atMostSeconds));
  });

  router.get('/calls/:sid/sounds/:seq', (request, response) => {
    const { sid, seq } = request.params;
    const call = network.callBook.calls.get(sid);
    const played = call?.transcript[Number(seq) - 1];
    const sound = call?.sounds.get(Number(seq));
    if (played?.kind !== 'played' || !sound) throw new ControlError(404, 'There is no such sound.');
    response.type(played.contentType).send(sound);
  });
  router.get('/recordings/:sid', (request, response) => {
    const recording = network.callBook.recordings.get(request.params.sid);
    if (!recording) throw new ControlError(404, 'There is no such recording.');
    response.type('audio/wav').send(recording.sound);
  });

  const clock = () => ({ now: time.now().toISOString(), still: time.isStill });
  router.get('/time', (_request, response) => {
    response.json(clock());
  });
  router.post('/time', async (request, response) => {
    await operations.passTime(timePassing.parse(request.body).seconds);
    response.json(clock());
  });

  return router;
}
