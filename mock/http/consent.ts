import { unknownGroup, viewGroup } from "../domain/avatars.ts";
import { requestConsent, visitOf } from "../domain/consent.ts";
import { addConsentLink, setConsent } from "../world/consents.ts";
import { findAsset, findGroup, looksOf } from "../world/lookups.ts";
import type { Handlers } from "./types.ts";

export const consent: Pick<Handlers, "createAvatarConsent"> = {
  createAvatarConsent: ({ world, path, body = {}, now, view, direction }) => {
    const group = findGroup(world, path.group_id);
    if (group === undefined) throw unknownGroup();
    const request = requestConsent(body, { group, findAsset: (id) => findAsset(world, id) });
    const asked = setConsent(world, group, request.consent);
    const shown = viewGroup(asked, looksOf(world, group.id), view);
    if (!request.needsPage) return { data: { avatar_group: shown, url: null } };
    const link = addConsentLink(world, {
      groupId: group.id,
      createdAt: now,
      rerouteUrl: body.reroute_url ?? null,
      text: body.consent_text ?? null,
      visit: visitOf(direction.consentHabit([group.name]), asked, now),
    });
    return { data: { avatar_group: shown, url: view.link(`/consent/${world.tag}${link.id}`) } };
  },
};
