/** The views of packets, and the panel that shows an occasion’s packets on its own page. */
@NullMarked
@NamedInterface("ui")
package org.stathouse.briefing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
