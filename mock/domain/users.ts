import type { components } from "../../generated/api.ts";

export type UserProfile = components["schemas"]["UserProfile"];

export function usernameOf({ label }: { label: string }): string {
  return `user_${label}`;
}

/** The account behind a world. An API key draws on the prepaid wallet, a bearer token on the web plan. */
export function viewUser({ label, scheme }: { label: string; scheme: "api_key" | "bearer" }): UserProfile {
  const person = {
    username: usernameOf({ label }),
    email: `${label}@example.com`,
    first_name: "Demo",
    last_name: "Developer",
  };
  if (scheme === "api_key") {
    return {
      ...person,
      billing_type: "wallet",
      wallet: { currency: "usd", remaining_balance: 100, auto_reload: null },
      subscription: null,
      usage_based: null,
    };
  }
  return {
    ...person,
    billing_type: "subscription",
    wallet: null,
    subscription: {
      plan: "creator",
      credits: { premium_credits: { remaining: 600, resets_at: null }, add_on_credits: null },
    },
    usage_based: null,
  };
}
