package org.stathouse.briefing.press;

import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.SectionContent;

/**
 * A section of one packet as later ones compare with it.
 *
 * @param content none if it could not be made
 */
record KeptSection(String key, String title, @Nullable SectionContent content) {}
