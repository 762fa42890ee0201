/** What people say on a case and how they hear of it: comments with mentions and files, watching, and what is new since one's last look. */
@NullMarked
package org.stathouse.worklist.talk;

import org.jspecify.annotations.NullMarked;
