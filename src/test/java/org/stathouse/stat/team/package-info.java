/** Tests of Tiger Teams, decision memos and topics from SteerCo. */
@NullMarked
package org.stathouse.stat.team;

import org.jspecify.annotations.NullMarked;
