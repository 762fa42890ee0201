/** Tiger Teams, decision memos and topics that SteerCo gives to a Stat (processes.md A.3 [P:W]). */
@NullMarked
package org.stathouse.stat.team;

import org.jspecify.annotations.NullMarked;
