#!/bin/sh
# Puts a built site into a bucket:
#   sh s3.sh dist s3://my-news             for https://example.org/
#   sh s3.sh dist s3://my-news/news        for https://example.org/news/
# With "--delete" at the end, all else that lies at that address goes.
set -eu
site=$1
bucket=$2
forever='public, max-age=31536000, immutable'

# What has its content in its name goes first, so that no page names what is not there; it is uploaded once.
kept() {
  aws s3 sync "$site" "$bucket" --size-only --cache-control "$forever" --exclude '*' "$@"
}
kept --include 'assets/*' --include 'previews/*' --include 'data/blocks/*' --include 'data/facets.*' --include 'data/stories.*' \
  --include 'data/parties.*' --include 'data/amounts.*' --include 'data/sizes.*' --include 'data/profiles.*' --include 'data/search/*' --exclude '*.woff2'
kept --include 'assets/*.woff2' --content-type font/woff2

# All else is uploaded each time: "sync" goes by size and time, and a text that is put back may have both of before.
fresh() {
  aws s3 cp "$site" "$bucket" --recursive --cache-control no-cache "$@"
}
fresh --exclude '*' --include feed.xml --include '*/feed.xml' --content-type application/rss+xml
fresh --exclude '*' --include feed.atom --include '*/feed.atom' --content-type application/atom+xml
fresh --exclude '*' --include feed.json --include '*/feed.json' --content-type application/feed+json
fresh --exclude '*' --include '*.webmanifest' --content-type application/manifest+json
fresh --exclude '*' --include '*.csv' --content-type 'text/csv; charset=utf-8'
fresh --exclude '*.html' --exclude '*.csv' --exclude '*.webmanifest' --exclude feed.xml --exclude '*/feed.xml' --exclude feed.atom --exclude '*/feed.atom' \
  --exclude feed.json --exclude '*/feed.json' --exclude 'assets/*' --exclude 'previews/*' --exclude 'data/blocks/*' \
  --exclude 'data/facets.*' --exclude 'data/stories.*' --exclude 'data/parties.*' --exclude 'data/amounts.*' --exclude 'data/sizes.*' --exclude 'data/profiles.*' --exclude 'data/search/*' \
  --exclude 'entente.*' --exclude .entente-files
fresh --exclude '*' --include '*.html' --content-type 'text/html; charset=utf-8'

if [ "${3:-}" = --delete ]; then
  aws s3 sync "$site" "$bucket" --size-only --delete --exclude 'entente.*' --exclude .entente-files
fi
