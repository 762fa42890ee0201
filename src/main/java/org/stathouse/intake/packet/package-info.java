/** What intake tells in briefing packets: the ranked list, and the initiatives that were approved. */
@NullMarked
package org.stathouse.intake.packet;

import org.jspecify.annotations.NullMarked;
