/** The pages of Tiger Teams, decision memos and topics from SteerCo, with their tasks. */
@NullMarked
package org.stathouse.stat.team.ui;

import org.jspecify.annotations.NullMarked;
