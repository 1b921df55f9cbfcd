/** What many of them have in common. */

export const filled: RegExp = /^\[\] → \["Stryker was here"\]$/;

export const unread = "Of what stands in for a match, nobody reads the first element.";
