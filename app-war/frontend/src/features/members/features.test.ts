import { expect, it } from 'vitest';
import { byFeature, toggled } from './features';

const offered = ['company:view', 'company:manage', 'order:view', 'order:draft', 'order:place', 'shipment:manage'];

it('groups permissions by what they are about', () => {
  expect(byFeature(offered)).toEqual([
    { feature: 'company', permissions: ['company:view', 'company:manage'] },
    { feature: 'order', permissions: ['order:view', 'order:draft', 'order:place'] },
    { feature: 'shipment', permissions: ['shipment:manage'] },
  ]);
});

it('lets whoever does something see it', () => {
  expect(toggled([], 'order:place', true, offered)).toEqual(['order:view', 'order:place']);
  expect(toggled([], 'shipment:manage', true, offered)).toEqual(['shipment:manage']);
});

it('lets whoever does not see a thing do nothing about it', () => {
  expect(toggled(['company:view', 'order:view', 'order:place'], 'order:view', false, offered)).toEqual(['company:view']);
  expect(toggled(['order:view', 'order:place'], 'order:place', false, offered)).toEqual(['order:view']);
});
