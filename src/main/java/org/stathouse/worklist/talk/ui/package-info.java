/** The talk on the page of every case: what is new, who watches, the comments and the field for another. */
@NullMarked
package org.stathouse.worklist.talk.ui;

import org.jspecify.annotations.NullMarked;
