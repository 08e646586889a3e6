export const schema = [];
