import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openSession } from '../../api-client/mocks/open-session.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';
import { fillContactList, manyPeople, person } from '../mocks/long-contact-list.ts';

beforeEach(() => {
  openSession(mock, 's.vermeer@lindeboom.example');
  fillContactList();
});

const focused = () => document.activeElement;
const rowOfFocus = () => Number(focused()?.closest('[role=row]')?.getAttribute('aria-rowindex')) - 2;

async function openList() {
  const screen = await openApp('/contacts');
  await expect.element(screen.getByRole('row', { name: new RegExp(person(0)) })).toBeVisible();
  await expect.element(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', `${manyPeople + 3}`);
  screen
    .getByRole('link', { name: person(0) })
    .element()
    .focus();
  return screen;
}

test('one cell of the list is reached with Tab, and the keys go through the others', async () => {
  const screen = await openList();
  const grid = screen.getByRole('grid').element();
  expect(grid.querySelectorAll('[tabindex="0"]').length).toBe(1);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(screen.getByRole('link', { name: person(2) })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(screen.getByRole('checkbox', { name: `Choose ${person(2)}` })).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.element(screen.getByRole('button', { name: `Actions for ${person(2)}` })).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowUp}{ArrowUp}{ArrowUp}');
  await expect.element(screen.getByRole('button', { name: 'Name', exact: true })).toHaveFocus();
  expect(grid.querySelectorAll('[tabindex="0"]').length).toBe(1);
});

test('a page down is a screen further, the end is the end, and few rows are there at a time', async () => {
  const screen = await openList();
  await userEvent.keyboard('{PageDown}');
  await expect.poll(rowOfFocus).toBeGreaterThan(4);
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.poll(rowOfFocus).toBe(manyPeople + 1);
  await expect.element(screen.getByRole('row', { name: /Zz Sanne Vermeer/ })).toBeVisible();
  expect(screen.getByRole('grid').element().querySelectorAll('tbody tr').length).toBeLessThan(60);
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await expect.poll(rowOfFocus).toBe(0);
  await expect.element(screen.getByRole('row', { name: new RegExp(person(0)) })).toBeVisible();
});

test('Space chooses, Shift and the arrows draw a range and take it back, Escape gives all up', async () => {
  const screen = await openList();
  await userEvent.keyboard(' ');
  await expect.element(screen.getByText('1 chosen')).toBeVisible();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}');
  await expect.element(screen.getByText('4 chosen')).toBeVisible();
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
  await expect.element(screen.getByText('3 chosen')).toBeVisible();
  await expect
    .element(screen.getByRole('row', { name: new RegExp(person(2)) }))
    .toHaveAttribute('aria-selected', 'true');
  await expect
    .element(screen.getByRole('row', { name: new RegExp(person(3)) }))
    .toHaveAttribute('aria-selected', 'false');
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByText('1,202 contacts', { exact: true })).toBeVisible();
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(screen.getByText('100 chosen')).toBeVisible();
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(screen.getByText('1,202 chosen')).toBeVisible();
});

test('Enter opens, and once the panel is shut the focus is where it was', async () => {
  const screen = await openList();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(screen.getByRole('heading', { name: person(1) })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('link', { name: person(1) })).toHaveFocus();
});

test('the menu of a row, and of all that are chosen, opens without leaving the list', async () => {
  const screen = await openList();
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await expect.element(screen.getByRole('menu', { name: `Actions for ${person(0)}` })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('link', { name: person(0) })).toHaveFocus();
  await userEvent.keyboard(' {Shift>}{ArrowDown}{F10}{/Shift}');
  await expect.element(screen.getByRole('menu', { name: 'Actions for 2 chosen contacts' })).toBeVisible();
  await screen.getByRole('menuitem', { name: 'Block', exact: true }).click();
  await expect.element(screen.getByRole('alertdialog', { name: 'Block 2 contacts?' })).toBeVisible();
});

test('a choice stays in another order, and is given up with words when others are asked for', async () => {
  const screen = await openList();
  await userEvent.keyboard(' ');
  await screen.getByRole('button', { name: 'Name', exact: true }).click();
  await expect.element(screen.getByRole('row', { name: /Zz Sanne Vermeer/ })).toBeVisible();
  await expect.element(screen.getByText('1 chosen')).toBeVisible();
  await screen.getByRole('searchbox').fill('person');
  await expect
    .element(screen.getByText(/^You asked for other people\. Your choice was cleared\. 1,200/))
    .toBeVisible();
});

test('a range by mouse takes in rows that have scrolled out of sight', async () => {
  const screen = await openList();
  await screen.getByRole('checkbox', { name: `Choose ${person(3)}` }).click();
  await userEvent.keyboard(
    '{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}',
  );
  await expect.poll(rowOfFocus).toBeGreaterThan(30);
  const last = rowOfFocus();
  await screen.getByRole('checkbox', { name: `Choose ${person(last)}` }).click({ modifiers: ['Shift'] });
  await expect.element(screen.getByText(`${last - 2} chosen`)).toBeVisible();
});
