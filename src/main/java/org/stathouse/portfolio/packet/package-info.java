/** What the packets of meetings and the briefs of pillars, agencies and single actions tell of the portfolio. */
@NullMarked
package org.stathouse.portfolio.packet;

import org.jspecify.annotations.NullMarked;
