package org.stathouse.mpia.web;

import org.jspecify.annotations.Nullable;

/**
 * What comes with a filled-in form.
 *
 * @param seal of the form that was handed out
 * @param website a field that people do not see and programs fill in
 * @param draft token of the draft's secret link, if it has been saved
 * @param step the button that was pressed
 */
record SentForm(@Nullable String seal, @Nullable String website, @Nullable String draft, @Nullable String step) {}
