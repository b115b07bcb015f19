import { SMTPServer } from 'smtp-server';

interface ReceivedMail {
  readonly from: string;
  readonly to: string;
  readonly raw: string;
}

/** A real SMTP server that keeps what it gets. */
export interface MailGateway {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** Answers a recipient or a message: an error with `responseCode` refuses it. */
  answers: {
    recipient?: (() => Error | undefined) | undefined;
    message?: (() => Error | undefined) | undefined;
  };
  readonly close: () => Promise<void>;
}

/** An answer of the gateway, like 451 or 550. */
export const smtpRefusal = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode });

/** Starts a gateway on a port; 0 takes a free one. */
export async function startMailGateway(port = 0): Promise<MailGateway> {
  const received: ReceivedMail[] = [];
  const answers: MailGateway['answers'] = {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(answers.recipient?.()),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const refusal = answers.message?.();
        if (!refusal) {
          const { mailFrom, rcptTo } = session.envelope;
          received.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address).join(),
            raw: Buffer.concat(chunks).toString(),
          });
        }
        done(refusal);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = server.server.address();
  const boundPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${boundPort}`,
    received,
    answers,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
