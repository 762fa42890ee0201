/** The operation of the processes over REST. */
@NullMarked
package org.stathouse.operations.api;

import org.jspecify.annotations.NullMarked;
