/** What a brand's tree asks of a matter that is closed, in the order of asking. */
export const BRANCHES = ['product', 'cause', 'resolution', 'area'] as const;
export type Branch = (typeof BRANCHES)[number];
