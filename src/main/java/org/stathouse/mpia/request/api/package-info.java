/** The REST interface of requests: logging, lists, what can be done to one. */
@NullMarked
package org.stathouse.mpia.request.api;

import org.jspecify.annotations.NullMarked;
