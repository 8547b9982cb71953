"""What Python-Markdown and mistune make of Markdown, raw HTML let through.

Takes a JSON list of texts, gives {renderer: [html]}.
"""

import json
import sys

import markdown
import mistune

PLUGINS = ["strikethrough", "footnotes", "table", "task_lists", "def_list", "abbr"]
EXTENSIONS = ["extra", "admonition", "nl2br", "sane_lists", "toc", "wikilinks", "meta", "legacy_attrs"]


def python_markdown(*extensions):
    renderer = markdown.Markdown(extensions=list(extensions))
    return lambda text: renderer.reset().convert(text)


RENDERERS = {
    "Python-Markdown": python_markdown(),
    "Python-Markdown, extra": python_markdown("extra"),
    "Python-Markdown, all": python_markdown(*EXTENSIONS),
    "mistune": mistune.create_markdown(escape=False, plugins=PLUGINS),
    "mistune, all": mistune.create_markdown(escape=False, hard_wrap=True, plugins=[*PLUGINS, "url"]),
}

texts = json.load(sys.stdin)
names = sys.argv[1:] or RENDERERS
json.dump({name: [RENDERERS[name](text) for text in texts] for name in names}, sys.stdout)
