/** What a look shows: an outfit or a place. Every scene suits every character, so a seed can combine them freely. */
export interface Scene {
  /** Follows the first name: "Amara" + "in navy suit". */
  readonly phrase: string;
  readonly slug: string;
  readonly tags: readonly string[];
}

export const scenes: readonly Scene[] = [
  { phrase: "in navy suit", slug: "navy_suit", tags: ["business", "formal", "studio"] },
  { phrase: "in charcoal blazer", slug: "charcoal_blazer", tags: ["business", "formal", "studio"] },
  { phrase: "in white shirt", slug: "white_shirt", tags: ["business", "casual", "studio"] },
  { phrase: "in green turtleneck", slug: "green_turtleneck", tags: ["casual", "smart", "studio"] },
  { phrase: "in denim jacket", slug: "denim_jacket", tags: ["casual", "street"] },
  { phrase: "in grey hoodie", slug: "grey_hoodie", tags: ["casual", "relaxed"] },
  { phrase: "in linen shirt", slug: "linen_shirt", tags: ["casual", "summer"] },
  { phrase: "in wool coat", slug: "wool_coat", tags: ["outdoor", "winter"] },
  { phrase: "in lab coat", slug: "lab_coat", tags: ["science", "healthcare"] },
  { phrase: "in blue scrubs", slug: "blue_scrubs", tags: ["healthcare", "training"] },
  { phrase: "in chef's apron", slug: "chefs_apron", tags: ["food", "lifestyle"] },
  { phrase: "in running gear", slug: "running_gear", tags: ["sport", "outdoor"] },
  { phrase: "in hi-vis vest", slug: "hi_vis_vest", tags: ["industry", "safety", "training"] },
  { phrase: "in evening wear", slug: "evening_wear", tags: ["formal", "event"] },
  { phrase: "in knitted cardigan", slug: "knitted_cardigan", tags: ["casual", "home"] },
  { phrase: "in striped tee", slug: "striped_tee", tags: ["casual", "social"] },
  { phrase: "at standing desk", slug: "standing_desk", tags: ["business", "office"] },
  { phrase: "at news desk", slug: "news_desk", tags: ["news", "formal", "studio"] },
  { phrase: "at whiteboard", slug: "whiteboard", tags: ["education", "office"] },
  { phrase: "at podcast microphone", slug: "podcast_microphone", tags: ["podcast", "studio", "social"] },
  { phrase: "at kitchen counter", slug: "kitchen_counter", tags: ["home", "lifestyle"] },
  { phrase: "at conference stage", slug: "conference_stage", tags: ["event", "business"] },
  { phrase: "at reception", slug: "reception", tags: ["business", "hospitality"] },
  { phrase: "by office window", slug: "office_window", tags: ["business", "office"] },
  { phrase: "by bookshelf", slug: "bookshelf", tags: ["education", "home"] },
  { phrase: "by the sea", slug: "by_the_sea", tags: ["outdoor", "summer", "lifestyle"] },
  { phrase: "on city street", slug: "city_street", tags: ["outdoor", "street"] },
  { phrase: "on sofa", slug: "sofa", tags: ["casual", "home", "relaxed"] },
  { phrase: "on rooftop", slug: "rooftop", tags: ["outdoor", "event"] },
  { phrase: "in garden", slug: "garden", tags: ["outdoor", "summer", "casual"] },
  { phrase: "in classroom", slug: "classroom", tags: ["education", "training"] },
  { phrase: "in coffee shop", slug: "coffee_shop", tags: ["casual", "social"] },
  { phrase: "in workshop", slug: "workshop", tags: ["industry", "training"] },
  { phrase: "in green-screen studio", slug: "green_screen_studio", tags: ["studio", "neutral"] },
];

/** How the camera sees the scene; part of the id and a tag. */
export const angles: readonly string[] = ["front", "side", "closeup", "wide"];
