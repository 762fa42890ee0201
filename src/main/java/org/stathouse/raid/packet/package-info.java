/** What the RAID register tells in briefing packets. */
@NullMarked
package org.stathouse.raid.packet;

import org.jspecify.annotations.NullMarked;
