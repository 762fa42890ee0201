/** The pages of packets: what the HTML templates {@code packets/…} are filled with, for PDF, preview and reading view alike. */
@NullMarked
package org.stathouse.briefing.page;

import org.jspecify.annotations.NullMarked;
