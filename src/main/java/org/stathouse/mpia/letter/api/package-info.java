/** The REST interface of letters and their templates. */
@NullMarked
package org.stathouse.mpia.letter.api;

import org.jspecify.annotations.NullMarked;
