import type { QueryClient } from '@tanstack/react-query'

/**
 * After the archive has changed: asks what is on the screen again, and forgets what is not, so that no two answers come
 * from different archives. Throws when a part can't be had; what was shown stays.
 */
export async function renewAnswers(client: QueryClient): Promise<void> {
  const cache = client.getQueryCache()
  const answers = cache.findAll({ queryKey: ['answer'], fetchStatus: 'idle' })
  for (const answer of answers) if (!answer.isActive()) cache.remove(answer)
  await Promise.all(answers.filter((answer) => answer.isActive()).map((answer) => answer.fetch()))
}
