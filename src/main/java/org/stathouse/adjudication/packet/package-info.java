/** The pages of Red actions in briefing packets. */
@NullMarked
package org.stathouse.adjudication.packet;

import org.jspecify.annotations.NullMarked;
