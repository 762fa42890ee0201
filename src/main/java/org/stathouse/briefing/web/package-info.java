/** What of packets needs no view: the file itself and the reading view, plain pages for a tablet. */
@NullMarked
package org.stathouse.briefing.web;

import org.jspecify.annotations.NullMarked;
