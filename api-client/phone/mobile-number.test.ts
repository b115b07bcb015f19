import { describe, expect, test } from 'vitest';
import { maskNumber, readMobileNumber, refusalOfNumber } from './mobile-number.ts';

describe('a number is read as people type it', () => {
  test.each([
    ['06 12345640', 'NL', '+31612345640'],
    ['06-12 34 56 40', 'NL', '+31612345640'],
    ['0031 6 12345640', 'NL', '+31612345640'],
    ['+31 (0)6 12345640', 'NL', '+31612345640'],
    ['+31612345640', 'BE', '+31612345640'],
    ['612345640', 'NL', '+31612345640'],
    ['0470 12 34 56', 'BE', '+32470123456'],
    ['07400 123456', 'GB', '+447400123456'],
    ['(201) 555-0123', 'US', '+12015550123'],
  ] as const)('%s in %s is %s', (typed, country, number) => {
    expect(readMobileNumber(typed, country)).toEqual({ number, refusal: null });
  });

  test.each([
    ['', 'NL', 'phone_invalid'],
    ['my number', 'NL', 'phone_invalid'],
    ['06 123', 'NL', 'phone_not_mobile'],
    ['06 1234 5640 9999 9999', 'NL', 'phone_invalid'],
    ['+999 12345678', 'NL', 'phone_invalid'],
    ['020 624 1111', 'NL', 'phone_not_mobile'],
    ['+44 20 7946 0018', 'NL', 'phone_not_mobile'],
  ] as const)('%s in %s is refused: %s', (typed, country, refusal) => {
    expect(readMobileNumber(typed, country)).toEqual({ number: null, refusal });
  });

  test.each([
    ['premium rate', '+31900123456'],
    ['premium rate', '+3190012345'],
    ['premium rate', '+449098790000'],
    ['premium rate', '+19002345678'],
    ['freephone', '+318001234'],
    ['a landline', '+31206241111'],
    ['a satellite’s network', '+881612345678'],
    ['no number', '+31'],
  ])('%s is refused: %s', (_kind, number) => {
    expect(refusalOfNumber(number)).not.toBeNull();
  });
});

test.each([
  ['+31612345640', '+XX XXXXXXX40'],
  ['+32470123456', '+XX XXXXXXX56'],
  ['+12015550123', '+X XXXXXXXX23'],
  ['+352621123456', '+XXX XXXXXXX56'],
])('%s is shown as %s', (number, mask) => {
  expect(maskNumber(number)).toBe(mask);
});
