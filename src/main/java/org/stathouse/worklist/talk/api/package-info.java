/** Comments, watching and news of cases over REST. */
@NullMarked
package org.stathouse.worklist.talk.api;

import org.jspecify.annotations.NullMarked;
