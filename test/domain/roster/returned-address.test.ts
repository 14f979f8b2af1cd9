// The addresses in what a person pasted: a plain list, or the messages that mail servers send back.
import fc from 'fast-check';
import { isOnlyDelayed, returnedAddressesIn } from '../../../src/domain/roster/returned-address';

const staff = ['rosa.delgado@maplevalley.example'];
const found = (text: string) => returnedAddressesIn(text, staff);

test('a list of addresses, however it is parted', () => {
  expect(
    found('ana@families.example, Ben <BEN@families.example>;\n"cy@families.example"\tana@families.example.'),
  ).toEqual(['ana@families.example', 'ben@families.example', 'cy@families.example']);
});

const bounce = `Delivered-To: rosa.delgado@maplevalley.example
Received: by 2002:a05:6402:1f0a with SMTP id b10@mx.google.example;
Message-ID: <CAF=8x1@mail.google.example>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
To: rosa.delgado@maplevalley.example
X-Failed-Recipients: ana.ruiz@families.example
Subject: Delivery Status Notification (Failure)
References: <old.1@mail.google.example>
 <old.2@mail.google.example>

** Address not found **

Your message wasn't delivered to ana.ruiz@families.example because the address couldn't be found.

Final-Recipient: rfc822; ana.ruiz@families.example
Diagnostic-Code: smtp; 550-5.1.1 <ana.ruiz@families.example> no such user

---------- Forwarded message ----------
From: "Rosa Delgado, Maple Valley" <rosa.delgado@maplevalley.example>
Reply-To: rosa.delgado@maplevalley.example
To: ana.ruiz@families.example
Message-ID: <abc@script.example>
`;

test('a whole message that came back holds one address, and no server’s or sender’s', () => {
  expect(found(bounce)).toEqual(['ana.ruiz@families.example']);
  expect(found(`${bounce}\r\n${bounce.replace(/ana\.ruiz/g, 'ben')}`.replace(/\n/g, '\r\n'))).toEqual([
    'ana.ruiz@families.example',
    'ben@families.example',
  ]);
});

test('the Spanish of Gmail is read, too', () => {
  const text =
    'De: Mail Delivery Subsystem <mailer-daemon@googlemail.example>\nTu mensaje no se entregó a luz@families.example porque no se encontró la dirección.';
  expect(found(text)).toEqual(['luz@families.example']);
});

test('a message that is only late is told apart', () => {
  expect([isOnlyDelayed('Gmail will retry for 46 more hours.'), isOnlyDelayed(bounce)]).toEqual([true, false]);
});

test('text without an address holds none, and any text at all is read', () => {
  expect(found('nobody at home @ all')).toEqual([]);
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void found(text)));
});

test('every address of a list is found, once', () => {
  const name = fc.stringMatching(/^[a-z0-9]{1,8}$/).filter((one) => !/^(noreply|bounces?)$/.test(one));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), fc.constantFrom('\n', ', ', '; ', ' '), (names, between) => {
      const list = names.map((one) => `${one}@families.example`);
      expect(found(list.join(between))).toEqual([...new Set(list)]);
    }),
  );
});
