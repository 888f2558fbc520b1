/**
 * What is declared about the answers of a resource method, read once when the application starts.
 *
 * <p>{@link io.github.letterhead.internal.model.Declaration} finds the annotations, {@link
 * io.github.letterhead.internal.model.MethodModel} is what becomes of them: a model and a selection for each status,
 * checked as far as it can be without an entity. {@link io.github.letterhead.internal.model.ModelFeature} gives it to
 * the requests of its method as a {@link io.github.letterhead.internal.model.RequestModel}, which knows what the
 * client has asked for besides.
 */
package io.github.letterhead.internal.model;
