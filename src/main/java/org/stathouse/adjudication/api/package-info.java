/** Red cases over REST; their steps go through the tasks. */
@NullMarked
package org.stathouse.adjudication.api;

import org.jspecify.annotations.NullMarked;
