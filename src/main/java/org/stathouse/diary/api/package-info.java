/** The diary and a person's calendar feeds, over REST. */
@NullMarked
package org.stathouse.diary.api;

import org.jspecify.annotations.NullMarked;
