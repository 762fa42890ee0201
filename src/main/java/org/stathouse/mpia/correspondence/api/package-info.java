/** The correspondence of requests, and mail to be placed, over REST. */
@NullMarked
package org.stathouse.mpia.correspondence.api;

import org.jspecify.annotations.NullMarked;
