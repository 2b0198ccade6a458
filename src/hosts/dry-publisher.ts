import { count } from '../core/quote.js';
import type { Report } from '../core/report.js';
import { checkAnnotations, checkOutput } from '../formats/check-run.js';
import { commentBody } from '../formats/comment.js';
import type { Context } from '../formats/format.js';
import { unbroken } from '../formats/markdown-text.js';
import { logText } from '../formats/sink.js';
import { suggestionOf } from '../formats/suggestion.js';
import type { Publisher, Target, Wishes } from './publisher.js';

/** Says what would be written, and writes nothing. */
export function dryPublisher(
  target: Target,
  wishes: Wishes,
  print: (text: string) => void,
): Publisher {
  return {
    async publish(report, context) {
      for (const line of plan(target, wishes, report, context)) print(logText(line));
      return {
        ...{ checkRunUrl: undefined, commentUrl: undefined, degraded: [] },
        ...{ annotated: false, late: false, annotates: () => true },
      };
    },
  };
}

function* plan(
  target: Target,
  wishes: Wishes,
  report: Report,
  context: Context,
): Generator<string> {
  const { owner, repo, headSha, pull, writer, runUrl } = target;
  if (wishes.checkName !== '') {
    const annotations = checkAnnotations(report, context).slice(0, wishes.mostAnnotations);
    const { title, summary } = checkOutput(report, context, annotations.length);
    yield `Would write the check run "${wishes.checkName}" on ${owner}/${repo}@${headSha}: ${title}`;
    yield `  with ${count(annotations.length, 'annotation')} and this summary:`;
    yield unbroken(summary);
  }
  if (pull !== undefined && wishes.comment !== 'never') {
    yield `Would keep this comment on pull request ${pull} (${wishes.comment}):`;
    yield unbroken(commentBody(report, context, target, writer, runUrl));
  }
  if (pull !== undefined && wishes.suggest) {
    for (const suggestion of report.findings.flatMap((finding) => suggestionOf(finding) ?? [])) {
      yield `Would suggest, where the diff shows line ${suggestion.line} of ${suggestion.path}:`;
      yield unbroken(suggestion.body);
    }
  }
}
