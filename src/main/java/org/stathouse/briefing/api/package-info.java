/** Packets over REST: ordering, progress, the PDF, who received it, templates and attached documents. */
@NullMarked
package org.stathouse.briefing.api;

import org.jspecify.annotations.NullMarked;
