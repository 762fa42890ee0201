/** What a Stat session’s packet holds: prior memo, pre-memo, deck, open items by agency, legal dates kept and missed (processes.md A.3, T-1 [P:W]). */
@NullMarked
package org.stathouse.stat.packet;

import org.jspecify.annotations.NullMarked;
